import torch
from toolbox.pictures import Panel, picture
from torch import nn

img = torch.zeros(2, 3, 8, 8)
maps = nn.Conv2d(3, 16, 4, stride=4)(img)
tokens = maps.flatten(2).transpose(1, 2)
with_cls = torch.cat([torch.zeros(1, 1, 16).expand(2, -1, -1), tokens], dim=1)
encoder = nn.TransformerEncoderLayer(16, 2, 64, dropout=0.0, batch_first=True)
out = encoder(with_cls + torch.zeros(1, 5, 16))
row = out[:, 0]
scores = nn.Linear(16, 3)(row)

steps = [
    ("Conv2d(3, 16, 4, stride=4)", maps, 3),
    ("flatten(2).transpose(1, 2)", tokens, 3),
    ("cat([cls_token, tokens], dim=1)", with_cls, 5),
    ("encoder(x + pos_embedding)", out, 5),
    ("x[:, 0]", row, 5),
    ("Linear(16, 3)", scores, 2),
]
panel = Panel()
panel.grid([tuple(img.shape)], (0, 0), fill=1)
y = 0.0
for call, value, color in steps:
    y += 1.9
    panel.grid([tuple(value.shape)], (0, y), fill=color)
    panel.arrow((0.5, y - 0.9), (0.5, y), color=color)
    panel.text(call, (0.95, y - 0.45), anchor="start", small=True)
print(picture(panel, caption="shapes-picture"))
