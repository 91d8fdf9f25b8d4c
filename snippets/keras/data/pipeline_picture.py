import torch
from toolbox.pictures import Panel, picture
from torch.utils.data import DataLoader

loader = DataLoader(
    range(6),
    batch_size=2,
    shuffle=True,
    generator=torch.Generator().manual_seed(0),
    collate_fn=lambda b: (b, torch.tensor(b) * 10),
)

panels = []
for epoch in range(2):
    panel = Panel(f"epoch {epoch}")
    source = panel.grid(torch.arange(6), (0.4, 0), fill=torch.arange(1, 7))
    for k, (before, after) in enumerate(loader):
        color = [i + 1 for i in before]
        pair = panel.grid(before, (2.4 * k, 3.4), fill=color)
        mapped = panel.grid(after, (2.4 * k, 5.6), fill=color)
        for j, i in enumerate(before):
            panel.arrow(source[i], pair[j], color=i + 1, sideways=False)
            panel.arrow(pair[j], mapped[j], color=i + 1)
    panel.text("shuffle, batch", (7.0, 3.9), anchor="start", small=True)
    panel.text("* 10", (7.0, 6.1), anchor="start", small=True)
    panels.append(panel)
print(picture(*panels, caption="pipeline-picture"))
