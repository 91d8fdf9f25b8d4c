import torch
from toolbox.pictures import Panel, picture

scores = torch.zeros(1, 3, 1)

panels = []
for call, result, kept in (
    ("squeeze()", scores.squeeze(), [1]),
    ("squeeze(-1)", scores.squeeze(-1), [0, 1]),
    ("squeeze(1)", scores.squeeze(1), [0, 1, 2]),
):
    panel = Panel(call)
    faded = [k not in kept for k in range(3)]
    before = panel.grid(list(scores.shape), (0, 0), fill=[4, 6, 4], faded=faded)
    left = (3 - len(kept)) / 2
    after = panel.grid(list(result.shape), (left, 2.2), fill=[(4, 6, 4)[k] for k in kept])
    for k, source in enumerate(kept):
        panel.arrow(before[source], after[k], color=(4, 6, 4)[source])
    panels.append(panel)
print(picture(*panels, caption="squeeze-picture"))
