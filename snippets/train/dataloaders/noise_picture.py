import torch
from toolbox.plots import TEXT, figure, svg
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.randn(100)
data = TensorDataset(x, 3 * x + torch.randn(100))

made, axes = figure(340, 190)
for row, batch_size in enumerate((50, 10, 1)):
    gradients = []
    for a, b in DataLoader(data, batch_size=batch_size):
        w = torch.zeros((), requires_grad=True)
        ((w * a - b) ** 2).mean().backward()
        gradients.append(w.grad)
    g = torch.stack(gradients)
    axes.plot(g, [row] * len(g), "o", alpha=0.45, markersize=6)
axes.axvline(g.mean(), color=TEXT, linewidth=1, linestyle="--")
axes.set_yticks(range(3), ["50", "10", "1"])
axes.set(ylabel="batch_size", xlabel="w.grad", ylim=(-0.6, 2.6))
print(svg(made, caption="noise-picture"))
