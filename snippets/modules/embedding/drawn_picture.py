import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
embed = nn.Embedding(8, 6)
b = torch.tensor([[1, 2, 3], [4, 5, 6]])
out = embed(b)
hottest = embed.weight.detach().abs().max().item()
small = {"width": 0.45, "height": 0.62, "hottest": hottest}

panel = Panel()
index = [panel.grid(b[i][:, None], (0, 0.5 + 4 * i), fill=[[1 + i]] * 3) for i in range(2)]
table = panel.grid([[""] * 6] * 8, (2.6, 1.25), heat=embed.weight, **small)
for row in range(8):
    panel.text(str(row), (2.35, table[row, 0].centre[1]), small=True)
panel.text("weight", (table.centre[0], 0.95), small=True)
for i in range(2):
    result = panel.grid([[""] * 6] * 3, (6.6, 1.07 + 4 * i), heat=out[i], **small)
    panel.text(f"b[{i}]", (0.5, 0.2 + 4 * i), small=True)
    panel.text(f"out[{i}]", (result.centre[0], 0.77 + 4 * i), small=True)
    for k in range(3):
        source = table[int(b[i, k]), 0].centre[1]
        panel.arrow(index[i][k, 0], (2.15, source), color=1 + i, sideways=True)
        panel.arrow((table.right + 0.03, source), result[k, 0], color=1 + i, sideways=True)
print(picture(panel, caption="drawn-picture"))
