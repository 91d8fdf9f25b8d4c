import copy

import torch
from toolbox.plots import COLORS, TEXT, figure, svg
from torch import nn

x = torch.linspace(-1, 1, 8)[:, None]


def train(model, optimizer, steps):
    losses = []
    for _ in range(steps):
        loss = (model(x) - 2 * x - 3).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


torch.manual_seed(0)
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.02, momentum=0.9)
before = train(model, optimizer, 5)
saved = copy.deepcopy([model.state_dict(), optimizer.state_dict()])
whole = train(model, optimizer, 20)

rest = []
for state in (saved[1], None):
    model.load_state_dict(saved[0])
    optimizer = torch.optim.SGD(model.parameters(), lr=0.02, momentum=0.9)
    if state:
        optimizer.load_state_dict(state)
    rest.append(train(model, optimizer, 20))

fig, axes = figure(340, 230)
axes.plot(range(25), before + whole, color=COLORS[0], linewidth=6, alpha=0.45)
axes.plot(range(5, 25), rest[1], color=COLORS[2], marker=".")
axes.plot(range(5, 25), rest[0], color=COLORS[1], marker=".")
axes.axvline(5, color=COLORS[0], linewidth=1, linestyle=":")
axes.text(5.3, before[0], "load", color=TEXT, va="center")
axes.text(7.4, rest[1][1], "{model}", color=COLORS[2], va="center")
axes.text(15, 1.65, "{model, optimizer}", color=COLORS[1], va="center", ha="center")
axes.set_ylim(-0.2)
axes.set_xlabel("step")
axes.set_ylabel("loss")
print(svg(fig, caption="momentum-picture"))
