import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture
from torch import nn

embed = nn.Embedding.from_pretrained(torch.arange(16.0).reshape(8, 2))
ids = torch.tensor([1, 3])
one_hot = F.one_hot(ids, 8).float()

colors = torch.tensor([1, 2])
panel = Panel()
unit = 0.75
left = panel.grid(one_hot, (0, 8.6), fill=(one_hot * colors[:, None]), width=unit)
rows = torch.zeros(8, 1, dtype=torch.int64)
rows[ids, 0] = colors
table = panel.grid(embed.weight, (6.6, 0), fill=rows, faded=rows == 0)
result = panel.grid(one_hot @ embed.weight, (6.6, 8.6), fill=colors[:, None], outlined=True)
for row in range(8):
    panel.text(str(row), (6.4, row + 0.5), small=True, color=int(rows[row, 0]))
    panel.text(str(row), (left[row].centre[0], 8.3), small=True)
for k, row in enumerate(ids.tolist()):
    panel.line([(left[row].centre[0], 8.1), (left[row].centre[0], row + 0.5)], color=k + 1)
    panel.arrow((left[row].centre[0], row + 0.5), (6.2, row + 0.5), color=k + 1)
panel.text("weight", (5.9, -0.3), small=True, anchor="start")
panel.text("one_hot", (0, 10.9), anchor="start", small=True)
panel.text("one_hot @ weight", (8.6, 10.9), anchor="end", small=True)
print(picture(panel, caption="one-hot-picture"))
