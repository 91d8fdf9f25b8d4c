import torch
from toolbox.pictures import Panel, picture

x = torch.arange(12)

panels = []
for shape in ((3, 2, 2), (2, 3, 2)):
    panel = Panel(f"reshape{shape}")
    t = x.reshape(shape)
    sizes = panel.grid(list(shape), (0, 0), fill=[4, 4, 0], outlined=[True, True, False])
    fill = torch.arange(1, shape[0] + 1).reshape(-1, 1, 1).expand(shape)
    panel.planes(t, (0, 1.5), fill=fill)
    panels.append(panel)
print(picture(*panels, caption="two-unknown-picture"))
