import torch
from toolbox.pictures import Panel, picture
from torch import nn

embed = nn.Embedding.from_pretrained(torch.arange(16.0).reshape(8, 2))
ids = torch.tensor([1, 3, 5])
output = embed(ids)

panel = Panel()
chosen = torch.isin(torch.arange(8), ids)[:, None]
index = panel.grid(ids[:, None], (0, 2.5), fill=[[1], [2], [3]])
colors = torch.zeros(8, 1, dtype=torch.int64)
colors[ids, 0] = torch.arange(1, 4)
options = {"fill": colors, "outlined": chosen, "faded": ~chosen}
table = panel.grid(embed.weight, (3, 0), **options)
result = panel.grid(output, (7.2, 2.5), fill=[[1], [2], [3]])
for row in range(8):
    panel.text(str(row), (2.75, row + 0.5), small=True, color=int(colors[row, 0]))
for k, row in enumerate(ids.tolist()):
    panel.arrow(index[k, 0], (2.5, row + 0.5), color=k + 1, sideways=True)
    panel.arrow(table[row, 1], result[k, 0], color=k + 1, sideways=True)
for name, x, y in (("ids", 0.5, 2.2), ("weight", 4, -0.3), ("embed(ids)", 8.2, 2.2)):
    panel.text(name, (x, y), small=True)
print(picture(panel, caption="rows-picture"))
