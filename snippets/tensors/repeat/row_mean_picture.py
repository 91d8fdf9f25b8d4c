import torch
from toolbox.pictures import Panel, picture

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 6.0, 8.0]])
mean = x.mean(dim=1)

panels = []
for title, other in (
    ("x - mean", mean),
    ("x - mean[:, None]", mean[:, None]),
):
    panel = Panel(title)
    padded = [1] * (2 - other.ndim) + list(other.shape)
    fits = [a == b or b == 1 for a, b in zip(x.shape, padded, strict=True)]
    wrong = [not fit for fit in fits]
    panel.grid(
        list(x.shape),
        (0, 0),
        fill=[1 if fit else 5 for fit in fits],
        outlined=wrong,
    )
    panel.grid(
        padded,
        (0, 1.15),
        fill=[2 if fit else 5 for fit in fits],
        hatched=[k < 2 - other.ndim for k in range(2)],
        outlined=wrong,
    )
    panel.text("x.shape", (2.25, 0.5), anchor="start", small=True)
    panel.text(title[4:] + ".shape", (2.25, 1.65), anchor="start", small=True)
    if all(fits):
        end = panel.grid(list((x - other).shape), (0, 3.3), fill=3)
        for k in range(2):
            panel.arrow((k + 0.5, 2.25), end[k], color=3)
    else:
        k = fits.index(False)
        panel.text(f"{x.shape[k]} ≠ {padded[k]}", (k + 0.5, 2.6), color=5)
    panels.append(panel)
print(picture(*panels, caption="row-mean-picture"))
