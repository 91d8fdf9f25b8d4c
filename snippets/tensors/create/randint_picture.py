import torch
from toolbox.pictures import Panel, picture

torch.manual_seed(0)
torch.rand(2, 2)
torch.randn(2, 2)
a = torch.randint(0, 255, (3, 2, 2))

panel = Panel("a = torch.randint(0, 255, (3, 2, 2))")
fill = torch.tensor([5, 3, 1])[:, None, None]
panel.planes(a, (0, 0), name="a", fill=fill)
print(picture(panel, caption="randint-picture"))
