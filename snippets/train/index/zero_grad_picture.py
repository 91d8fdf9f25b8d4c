import torch
from toolbox.plots import COLORS, figure, svg
from torch import nn


def losses(clear):
    x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
    y = 2 * x + 3
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    for _ in range(11):
        loss = nn.functional.mse_loss(model(x), y)
        if clear:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        yield loss.item()


made, axes = figure()
for clear, color, line in ((False, 5, "# zero_grad()"), (True, 1, "zero_grad()")):
    values = list(losses(clear))
    axes.plot(values, color=COLORS[color], marker="o", markersize=4)
    place = (10.4, values[-1] - 1.5)
    axes.annotate(line, place, color=COLORS[color], family="monospace")
axes.set(xlabel="step", ylabel="loss", xlim=(-0.5, 14.5), xticks=range(0, 11, 5))
print(svg(made, caption="zero-grad-picture"))
