import torch
from toolbox.plots import COLORS, TEXT, figure, svg
from torch import nn

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 2 * x + 3
model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
steps = (0, 1, 20, 2000)
along = torch.tensor([[0.0], [5.0]])

made, axes = figure(height=230)
for i in range(2001):
    if i in steps:
        at = model(along).detach()
        last = i == steps[-1]
        axes.plot(
            along[:, 0],
            at[:, 0],
            color=COLORS[1],
            alpha=1 if last else 0.3 + 0.2 * steps.index(i),
            linewidth=2.2 if last else 1.4,
        )
        at_end = {"textcoords": "offset points", "color": TEXT, "fontsize": 9}
        axes.annotate(f"{i}", (5, at[1, 0]), (4, -3), **at_end)
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
axes.scatter(x[:, 0], y[:, 0], color=COLORS[2], zorder=3)
axes.set(xlabel="x", ylabel="y", xlim=(0, 5.4))
print(svg(made, caption="learned-picture"))
