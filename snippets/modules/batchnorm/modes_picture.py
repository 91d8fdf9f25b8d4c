import torch
from toolbox.pictures import Panel, picture
from torch import nn

x = torch.tensor([1.0, 2.0, 3.0, 4.0]).view(1, 1, 2, 2)
m = nn.BatchNorm2d(1)
BATCH, STORED = 1, 2

panels = []
for mode in ("train", "eval"):
    training = mode == "train"
    m.train(training)
    before = torch.stack([m.running_mean, m.running_var])
    output = m(x)[0, 0]
    after = torch.stack([m.running_mean, m.running_var])

    panel = Panel(f"m.{mode}()")
    source = panel.grid(x[0, 0], (0, 0), fill=BATCH)
    color = BATCH if training else STORED
    result = panel.grid(output, (6.2, 0), form=".2f", width=1.45, fill=color)
    look = {"fill": STORED, "width": 1.6, "form": ".4g"}
    old = panel.grid(before, (2.7, 4), **look)
    new = panel.grid(after, (6.85, 4), outlined=training, **look)
    if training:
        words = [[f"mean {x.mean():g}"], [f"var {x.var(correction=0):g}"]]
        batch = panel.grid(words, (2.7, 0), fill=BATCH, width=2.6)
        panel.arrow((2.1, 1), (2.65, 1), color=BATCH)
        panel.arrow((5.4, 1), (6.1, 1), color=BATCH)
        panel.arrow((batch.centre[0], 2.1), (new.centre[0], 3.95), color=BATCH, sideways=False)
        added = f"{m.momentum:g}·({x.mean():g}, {x.var(correction=1):.4g})"
        panel.text(added, (6.2, 2.5), anchor="start", small=True, color=BATCH)
        panel.text(f"{1 - m.momentum:g}", (5.55, 4.2), small=True, color=STORED)
    else:
        panel.arrow((2.1, 1), (6.1, 1), color=BATCH)
        panel.arrow((old.centre[0], 3.95), (result.centre[0], 2.1), color=STORED, sideways=False)
    for row, name in enumerate(("running_mean", "running_var")):
        panel.text(name, (2.55, 4.5 + row), anchor="end", small=True)
        panel.arrow(old[row, 0], new[row, 0], color=STORED)
    panel.text("x", (source.centre[0], -0.3), small=True)
    panel.text("m(x)", (result.centre[0], -0.3), small=True)
    panels.append(panel)
print(picture(*panels, caption="modes-picture"))
