import einops
import torch
from toolbox.pictures import Panel, picture

a = torch.tensor([[[0, 1, 2]] * 3, [[3, 4, 5]] * 3])
result = einops.rearrange(a, "x y z -> y (x z)")
fill = einops.rearrange(torch.tensor([1, 2]), "x -> x 1 1").expand(a.shape)

panel = Panel("x y z -> y (x z)")
slices = [panel.grid(a[k], (0.8 + 4.2 * k, 1.2), fill=fill[k]) for k in range(2)]
for k, grid in enumerate(slices):
    panel.text(f"a[{k}]", (grid.centre[0], 0.1), color=k + 1)
    panel.arrow((grid.x + 0.1, 0.85), (grid.right - 0.1, 0.85))
    panel.text("z", (grid.right + 0.2, 0.85), small=True)
panel.arrow((0.45, 1.3), (0.45, 4.1))
panel.text("y", (0.2, 2.7), small=True)
panel.arrow((slices[0].right + 0.15, 2.7), (slices[1].x - 0.15, 2.7))
panel.text("x", (4.4, 2.4), small=True)

whole = panel.grid(result, (1.4, 6.3), fill=einops.rearrange(fill, "x y z -> y (x z)"))
for k, grid in enumerate(slices):
    panel.arrow(grid.box, (2.9 + 3 * k, 6.2), color=k + 1, sideways=False)
panel.arrow((1.05, 6.4), (1.05, 9.2))
panel.text("y", (0.8, 7.8), small=True)
panel.arrow((1.5, 9.65), (7.3, 9.65))
panel.text("(x z)", (4.4, 10.0), small=True)
print(picture(panel, caption="side-by-side-picture"))
