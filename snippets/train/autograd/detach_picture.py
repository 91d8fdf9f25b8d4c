import torch
from toolbox.pictures import Panel, picture

a = torch.tensor([1.0, 2.0], requires_grad=True)
d = a.detach()
c = a.detach().clone()
d[0] = 10

panel = Panel()
panel.memory({"a": a, "a.detach()": d, "a.detach().clone()": c})
print(picture(panel, caption="detach-picture"))
