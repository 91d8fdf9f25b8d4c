import torch
from toolbox.pictures import Panel, picture

x = torch.arange(4)
first, second = torch.chunk(x, 2)
joined = torch.cat([first, second])

first[0] = 99
panel = Panel()
panel.memory({"x": x, "first": first, "second": second, "joined": joined})
print(picture(panel, caption="memory-picture"))
