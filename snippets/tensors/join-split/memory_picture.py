import torch
from toolbox.pictures import Panel, picture

x = torch.arange(4)
first, second = torch.chunk(x, 2)
joined = torch.cat([first, second])

first[0] = 99
panel = Panel()
memory = panel.grid(x, (0, 1.3), fill=[1, 1, 2, 2], outlined=[True, False, False, False])
copied = panel.grid(joined, (0, 4.1), fill=[1, 1, 2, 2])
for k, name in enumerate(("first", "second")):
    middle = memory.x + 2 * k + 1
    panel.line([(middle - 0.9, 1.1), (middle + 0.9, 1.1)], color=k + 1)
    panel.text(name, (middle, 0.7), color=k + 1)
    panel.arrow((middle, 2.4), (middle, 4.0), color=k + 1, dashed=True)
panel.text("x", (memory.right + 0.4, memory.centre[1]), anchor="start")
panel.text("joined", (copied.right + 0.4, copied.centre[1]), anchor="start")
panel.text("torch.cat", (copied.right + 0.4, 3.2), anchor="start", small=True)
print(picture(panel, caption="memory-picture"))
