import torch
from toolbox.pictures import Panel, picture

labels, n = torch.tensor([0, 4, 5, 2]), 5
wrong = (labels < 0) | (labels >= n)

panel = Panel()
for y, (name, values) in enumerate(
    (
        ("labels", labels),
        ("labels < 0", labels < 0),
        ("labels >= n", labels >= n),
        ("wrong", wrong),
    )
):
    row = panel.grid(
        values,
        (3.6, 1.15 * y),
        fill=5 * wrong,
        outlined=wrong,
        numbers=not y,
    )
    panel.text(name, (3.3, row.centre[1]), anchor="end", small=True)
print(picture(panel, caption="check-picture"))
