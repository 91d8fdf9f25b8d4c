import torch
from toolbox.pictures import Panel, picture

a = torch.arange(1, 10).reshape(3, 3)
mask = torch.eye(3).bool()
colors = torch.diag(torch.tensor([1, 2, 3]))

fill = Panel("a.masked_fill(~mask, 0)")
source = fill.grid(a, (0, 0), fill=colors, hatched=~mask)
result = fill.grid(a.masked_fill(~mask, 0), (4.8, 0), fill=colors)
fill.arrow((3.3, 1.5), (4.5, 1.5))

pick = Panel("a[mask]")
flat, kept = a.flatten(), mask.flatten()
source = pick.grid(flat, (0, 0), fill=colors.flatten(), hatched=~kept)
result = pick.grid(a[mask], (3, 2.6), fill=[1, 2, 3])
for i, place in enumerate(kept.nonzero().flatten().tolist()):
    pick.arrow(source[place], result[i], color=i + 1, sideways=False)
pick.text("a.flatten()", (0, -0.35), anchor="start", small=True)
print(picture(fill, pick, caption="diagonal-picture"))
