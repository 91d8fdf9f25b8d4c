import torch
from toolbox.pictures import Panel, picture

b = torch.tensor([10, 20, 30])
index = torch.tensor([2, 0])

panel = Panel()
top = panel.grid(index, (0.5, 0), title="index", fill=[1, 2])
bottom = panel.grid(b, (0, 2.5), fill=[2, 0, 1])
for j, color in enumerate([1, 2]):
    panel.arrow(top[j], bottom[int(index[j])], color=color)
panel.text("b", (3.4, 3), anchor="start", small=True)
print(picture(panel, caption="gather-picture"))
