import torch
from toolbox.pictures import Panel, picture

later = torch.triu(torch.ones(3, 3, dtype=torch.bool), 1)
scores = torch.zeros(3, 3)

panels = []
for title, weights in (
    ("masked_fill, softmax", scores.masked_fill(later, float("-inf")).softmax(-1)),
    ("softmax, masked_fill", scores.softmax(-1).masked_fill(later, 0)),
):
    panel = Panel(title)
    source = panel.grid(weights, (0, 0), fill=~later * 1, hatched=later, form=".2f")
    sums = weights.sum(-1, keepdim=True)
    wrong = ~sums.isclose(torch.ones(()))
    total = panel.grid(sums, (5.1, 0), fill=torch.where(wrong, 5, 3), form=".2f")
    panel.text("sum(-1)", (total.centre[0], 3.35), small=True)
    for i in range(3):
        panel.arrow(source[i, 2], total[i, 0], color=5 if wrong[i, 0] else 3)
    panels.append(panel)
print(picture(*panels, caption="after-picture"))
