import einops
import torch
from toolbox.pictures import Panel, picture

img = torch.arange(16).reshape(1, 4, 4)
pattern = "c (h p) (w q) -> (h w) (c p q)"
patches = einops.rearrange(img, pattern, p=2, q=2)
color = einops.repeat(torch.tensor([[1, 2], [3, 4]]), "h w -> (h p) (w q)", p=2, q=2)
rows = einops.rearrange(color[None], pattern, p=2, q=2)

panel = Panel()
size = 0.84
before = panel.grid(img[0], (0, 0), fill=color, width=size, height=size)
after = panel.grid(patches, (5.2, 0), fill=rows, width=size, height=size)
for grid, down, along in ((before, "hp", "wq"), (after, "hw", "pq")):
    for level in range(2):  # the left letter of a bracket counts slowly, the right one fast
        x, y = grid.x - 0.75 + 0.4 * level, -0.75 + 0.42 * level
        for k in range(4):
            digit = str((k // 2, k % 2)[level])
            panel.text(digit, (x, grid[k, 0].centre[1]), small=True)
            panel.text(digit, (grid[0, k].centre[0], y), small=True)
        panel.text(down[level], (x, grid.bottom + 0.25))
        panel.text(along[level], (grid.right + 0.05, y), anchor="start")
panel.arrow((3.5, 1.7), (4.1, 1.7))
print(picture(panel, caption="patches-picture"))
