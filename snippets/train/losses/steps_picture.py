import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 1])
log_p = F.log_softmax(logits, dim=1)
losses = F.cross_entropy(logits, target, reduction="none")
mean = F.cross_entropy(logits, target)

panels = []
for i in range(2):
    t, color = int(target[i]), 1 + 2 * i
    true = torch.arange(3) == t
    panel = Panel(f"logits[{i}], target[{i}] = {t}")
    scores = panel.grid(logits[i], (0, 0), fill=true * color, form=".1f", width=2.0)
    logs = panel.grid(log_p[i], (0, 2.2), fill=true * color, faded=~true, form=".4f", width=2.0)
    loss = panel.grid([[losses[i]]], (2.0 * t, 4.2), fill=color, form=".4f", width=2.0)
    for j in range(3):
        panel.arrow(scores[j], logs[t], color=color if j == t else 0, sideways=False)
    panel.arrow(logs[t], loss.box, color=color)
    for name, grid in (("logits", scores), ("log_softmax", logs), ("nll_loss", loss)):
        panel.text(name, (6.2, grid.centre[1]), anchor="start", small=True)
    panels.append(panel)
panel = Panel("mean")
both = panel.grid(losses, (0, 0), fill=[1, 3], form=".4f", width=2.0)
result = panel.grid([[mean]], (1.0, 1.9), fill=2, form=".4f", width=2.0, outlined=True)
for j in range(2):
    panel.arrow(both[j], (1.7 + 0.6 * j, 1.88), color=1 + 2 * j)
print(picture(*panels, panel, caption="steps-picture"))
