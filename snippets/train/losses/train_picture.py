import torch
from toolbox import plots
from torch import nn

torch.manual_seed(0)
label = torch.randint(3, (300,))
centre = torch.tensor([[0.0, 0.0], [3.0, 0.0], [0.0, 3.0]])
x = centre[label] + torch.randn(300, 2)

figure, axes = plots.figure(345, 220)
for softmax_first in (False, True):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 3))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.2)
    losses = []
    for _ in range(100):
        scores = net(x).softmax(dim=1) if softmax_first else net(x)
        loss = nn.functional.cross_entropy(scores, label)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    color = plots.COLORS[5 if softmax_first else 1]
    axes.plot(losses, color=color, label="softmax(z)" if softmax_first else "z")
least = nn.functional.cross_entropy(torch.tensor([[1.0, 0.0, 0.0]]), torch.tensor([0])).item()
axes.axhline(least, color=plots.COLORS[5], linewidth=1, linestyle=":")
axes.text(99, least - 0.015, f"{least:.4f}", va="top", ha="right", color=plots.COLORS[5])
axes.set(xlim=(0, 99), ylim=(0, 1.4), xlabel="step", ylabel="loss")
axes.legend(loc="upper right", frameon=False, labelcolor="linecolor")
print(plots.svg(figure, caption="train-picture"))
