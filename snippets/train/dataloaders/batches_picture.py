import torch
from toolbox.pictures import Panel, picture
from torch.utils.data import DataLoader

samples = list(range(10))
seeded = {"shuffle": True, "generator": torch.Generator().manual_seed(0)}
panel = Panel()
for row, (name, options) in enumerate(
    (
        ("in order", {}),
        ("shuffle=True", seeded),
        ("drop_last=True", {"drop_last": True}),
    )
):
    name = "batch_size=3" + (", " + name if options else "")
    batches = [batch.tolist() for batch in DataLoader(samples, batch_size=3, **options)]
    order = [i for batch in batches for i in batch]
    color = [k + 1 for k, batch in enumerate(batches) for _ in batch]
    left = [i for i in samples if i not in order]
    y = 2.1 * row
    panel.text(name, (0, y - 0.35), anchor="start", small=True)
    panel.grid(
        order + left,
        (0, y),
        fill=color + [0] * len(left),
        faded=[False] * len(order) + [True] * len(left),
        width=0.93,
    )
print(picture(panel, caption="batches-picture"))
