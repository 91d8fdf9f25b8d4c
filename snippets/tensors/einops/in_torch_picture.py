import torch
from toolbox.pictures import Panel, picture

a = torch.tensor([[[0, 1, 2]] * 3, [[3, 4, 5]] * 3])
fill = torch.tensor([1, 2])[:, None, None].expand(a.shape)

moved = Panel("a.transpose(0, 1).reshape(3, 6)")
moved.grid(a.transpose(0, 1).reshape(3, 6), fill=fill.transpose(0, 1).reshape(3, 6))
cut = Panel("a.reshape(3, 6)")
cut.grid(a.reshape(3, 6), fill=fill.reshape(3, 6))
print(picture(moved, cut, caption="in-torch-picture"))
