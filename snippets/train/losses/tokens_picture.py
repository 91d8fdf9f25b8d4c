import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture

torch.manual_seed(0)
logits = torch.randn(2, 5, 3)
target = torch.randint(3, (2, 5))
scores = logits.transpose(1, 2)
losses = F.cross_entropy(scores, target, reduction="none")

panels = []
for n in range(2):
    panel = Panel(f"logits.transpose(1, 2)[{n}]")
    true = F.one_hot(target[n], 3).T
    colors = torch.tensor([1, 3, 2, 4, 6])
    grid = panel.grid(scores[n], (1.9, 0), fill=true * colors, form=".2f", width=1.5, numbers=True)
    labels = panel.grid(target[n], (1.9, 3.6), fill=colors, width=1.5)
    loss = panel.grid(losses[n], (1.9, 5.0), fill=colors, form=".2f", width=1.5)
    for name, row in ((f"target[{n}]", labels), ("loss", loss)):
        panel.text(name, (1.7, row.centre[1]), anchor="end", small=True)
    panel.text("dim=1", (1.2, grid.centre[1]), anchor="end", small=True)
    panels.append(panel)
print(picture(*panels, caption="tokens-picture"))
