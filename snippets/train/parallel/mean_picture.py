import torch
from toolbox.pictures import Panel, picture
from torch import nn
from torch.utils.data import DistributedSampler

model = nn.Linear(1, 1, bias=False)
batch = torch.arange(1.0, 7.0)[:, None]


def gradient(samples):
    model.zero_grad()
    model(samples).mean().backward()
    return model.weight.grad.item()


indices = [list(DistributedSampler(batch, 2, rank, shuffle=False)) for rank in range(2)]
owner = [1 + (k in indices[1]) for k in range(6)]
gradients = [gradient(batch[mine]) for mine in indices]
mean = sum(gradients) / 2

panel = Panel()
whole = panel.grid(batch.flatten(), (1.4, 0), fill=owner, numbers=True)
panel.text("batch", (whole.right + 0.3, 0.5), anchor="start", small=True)
ends = []
for rank, mine in enumerate(indices):
    y = 2.6 + 1.7 * rank
    color = 1 + rank
    share = panel.grid(batch[mine].flatten(), (1.4, y), fill=color)
    panel.text(
        f"rank {rank}",
        (1.2, y + 0.5),
        anchor="end",
        small=True,
        color=color,
    )
    ends.append(panel.grid([gradients[rank]], (5.6, y), fill=color))
    panel.arrow(share[-1], ends[-1][0], color=color)
    panel.text(
        ".grad",
        (6.1, y - 0.25) if rank == 0 else (6.1, y + 1.3),
        small=True,
    )
average = panel.grid([mean], (8.0, 3.45), fill=3, width=1.2)
for rank in range(2):
    panel.arrow(ends[rank][0], average[0], color=1 + rank, sideways=True)
panel.text("mean", (8.6, 4.75), small=True, color=3)
print(picture(panel, caption="mean-picture"))
