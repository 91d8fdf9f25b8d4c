import torch
from toolbox.pictures import Panel, picture

a = torch.ones(2, 3, 6)
flat = a.flatten(0, 1)
fill = torch.arange(1, 7).reshape(2, 3, 1).expand(2, 3, 6)

before = Panel("a")
before.grid(list(a.shape), (0, 0), fill=[4, 6, 2])
before.text("a.shape", (3.25, 0.5), anchor="start", small=True)
for k, grid in enumerate(before.planes(a, (0, 1.6), fill=fill)):
    before.text(
        f"[{k}]",
        (grid.right + 0.25, grid.centre[1]),
        anchor="start",
        small=True,
    )

after = Panel("a.flatten(0, 1)")
old = after.grid(list(a.shape), (0, 0), fill=[4, 6, 2])
new = after.grid(list(flat.shape), (0.5, 2.2), fill=[0, 2])
after.arrow(old[0], (new[0].centre[0] - 0.15, 2.2), color=4)
after.arrow(old[1], (new[0].centre[0] + 0.15, 2.2), color=6)
after.arrow(old[2], new[1], color=2)
after.text("a.shape", (3.25, 0.5), anchor="start", small=True)
after.text(".shape", (3.25, 2.7), anchor="start", small=True)
after.grid(flat, (0, 3.8), fill=fill.flatten(0, 1))
print(picture(before, after, caption="flatten-picture"))
