import torch
from toolbox.pictures import Panel, picture

b = torch.tensor([[1.0, 5.0, 2.0], [7.0, 3.0, 4.0]])
best = b.max(dim=1)

rows = Panel("torch.max(b, dim=1)")
chosen = torch.arange(3) == best.indices[:, None]
colors = torch.tensor([[1], [2]])
source = rows.grid(b, (0, 0), fill=torch.where(chosen, colors, 0), outlined=chosen, numbers=True)
values = rows.grid(best.values[:, None], (4.4, 0), fill=colors)
indices = rows.grid(best.indices[:, None], (6.5, 0), fill=colors)
rows.text("values", (values.centre[0], 2.35), small=True)
rows.text("indices", (indices.centre[0], 2.35), small=True)
rows.text("b", (source.centre[0], 2.35), small=True)
for i in range(2):
    rows.arrow((3.2, i + 0.5), (4.2, i + 0.5), color=i + 1)

whole = Panel("b.argmax()")
place = int(b.argmax())
flat = torch.arange(6) == place
source = whole.grid(b.flatten(), (0, 0), fill=torch.where(flat, 3, 0), outlined=flat, numbers=True)
result = whole.grid(b.argmax(), (place, 2.2), fill=3)
whole.text("b.flatten()", (6.2, 0.5), anchor="start", small=True)
whole.arrow(source[place], result[0], color=3)
print(picture(rows, whole, caption="max-picture"))
