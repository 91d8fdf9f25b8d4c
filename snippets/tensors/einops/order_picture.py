import einops
import torch
from toolbox.pictures import Panel, picture

a = torch.tensor([[[0, 1, 2]] * 3, [[3, 4, 5]] * 3])
x, y, z = torch.meshgrid(torch.arange(2), torch.arange(3), torch.arange(3), indexing="ij")

panels = []
for inside in ("x z", "z x"):
    pattern = f"x y z -> y ({inside})"
    result, of_x, of_z = (einops.rearrange(t, pattern) for t in (a, x, z))
    panel = Panel(pattern)
    rows = {"x": of_x[0], "z": of_z[0]}
    for k, name in enumerate(inside.split()):
        panel.text(name, (-0.4, 0.5 + k))
        panel.grid(rows[name], (0, k), fill=of_x[0] + 1 if name == "x" else 0)
    panel.grid(result, (0, 2.7), fill=of_x + 1)
    panels.append(panel)
print(picture(*panels, caption="order-picture"))
