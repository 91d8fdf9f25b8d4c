import torch
from toolbox.pictures import Panel, picture

a, b = torch.tensor([1, 2, 3]), torch.tensor([4, 5])
x, y = torch.meshgrid(a, b, indexing="ij")
x[0, 0] = 99

panel = Panel()
panel.memory({"a": a, "x": x, "b": b, "y": y})
print(picture(panel, caption="memory-picture"))
