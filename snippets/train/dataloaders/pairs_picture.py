import torch
from toolbox.pictures import Panel, picture
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.arange(12.0).reshape(6, 2), torch.arange(6))
batches = list(DataLoader(data, batch_size=5))

panel = Panel()
color = torch.tensor([[k + 1] for k, (x, _) in enumerate(batches) for _ in x])
xs = panel.grid(
    torch.stack([x for x, _ in data]),
    (0, 0),
    title="data",
    fill=color,
    width=0.95,
)
ys = panel.grid(
    torch.stack([y for _, y in data])[:, None],
    (2.1, 0),
    fill=color,
    width=0.95,
)
top = 0.0
for i, (x, y) in enumerate(batches):
    first = panel.grid(x, (5, top), title=f"x, y of i={i}", fill=i + 1, width=0.95)
    second = panel.grid(y[:, None], (7.1, top), fill=i + 1, width=0.95)
    panel.arrow(
        (3.2, (0, 5)[i] + len(x) / 2),
        (4.8, top + len(x) / 2),
        color=i + 1,
        sideways=True,
    )
    top += len(x) + 1
print(picture(panel, caption="pairs-picture"))
