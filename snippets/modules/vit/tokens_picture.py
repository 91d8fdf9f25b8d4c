import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
drawn = torch.zeros(8, 8)
drawn[1, 1:7] = 1.0
for k in range(2, 7):
    drawn[k, 7 - k] = 1.0
    drawn[k, 8 - k] = 0.5
patches = nn.functional.unfold(drawn[None, None], 4, stride=4)[0].T
linear = nn.Linear(16, 4)
with torch.no_grad():
    tokens = linear(patches).round(decimals=1) + 0.0
    cls_token = torch.zeros(1, 4)
    pos_embedding = (0.5 * torch.randn(5, 4)).round(decimals=1) + 0.0
    with_cls = torch.cat([cls_token, tokens])
    total = (with_cls + pos_embedding).round(decimals=1) + 0.0
colors = torch.arange(1, 5)

cut = Panel("unfold(img, 4, stride=4)")
for k in range(4):
    i, j = divmod(k, 2)
    at = (j * 4.6, i * 4.6)
    plane = patches[k].reshape(4, 4)
    cut.grid(plane, at, fill=torch.where(plane > 0, k + 1, 0), width=1)
    cut.text(f"p[{k}]", (at[0] + 2, at[1] + 4.28), small=True, color=k + 1)

rows = Panel("Linear(16, 4)")
for k in range(4):
    y = k * 1.3
    flat = rows.grid([[""] * 16], (0.9, y), width=0.22, fill=(patches[k] > 0) * (k + 1))
    token = rows.grid(tokens[k], (5.2, y), fill=k + 1, form=".1f", width=1)
    rows.arrow(flat.box, token.box, color=k + 1)
    rows.text(f"p[{k}]", (0.7, y + 0.5), anchor="end", small=True, color=k + 1)

tail = torch.tensor([5, 1, 2, 3, 4])[:, None]
add = Panel("cat([cls_token, tokens]) + pos_embedding")
a = add.grid(with_cls, (0, 0), fill=tail, form=".1f", width=1)
b = add.grid(pos_embedding, (5, 0), form=".1f", width=1)
add.text("+", (4.5, 2.5))
c = add.grid(total, (2.5, 6.3), fill=tail, form=".1f", width=1)
add.text("=", (4.5, 5.65))
add.text("cls_token", (2.3, 6.8), anchor="end", small=True, color=5)
print(picture(cut, rows, add, caption="tokens-picture"))
