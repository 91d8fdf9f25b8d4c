import torch
from toolbox.pictures import Panel, picture

later = torch.triu(torch.ones(3, 3, dtype=torch.bool), 1)
scores = torch.zeros(3, 3).masked_fill(later, float("-inf"))
weights = scores.softmax(-1)

panel = Panel()
source = panel.grid(scores, (0, 0), title="scores", hatched=later)
result = panel.grid(
    weights,
    (4.6, 0),
    title="scores.softmax(-1)",
    heat=weights,
    hatched=later,
    form=".2f",
)
for i in range(3):
    panel.arrow(source[i, 2], result[i, 0], color=1)
print(picture(panel, caption="causal-picture"))
