import torch
from toolbox import plots

torch.manual_seed(0)
x = torch.linspace(-1, 1, 50)
y = 3 * x + 1 + 0.1 * torch.randn(50)

figure, axes = plots.figure(345, 220)
for clear in (False, True):
    w = torch.zeros(2, requires_grad=True)
    losses = []
    for _ in range(60):
        loss = (w[0] * x + w[1] - y).square().mean()
        loss.backward()
        with torch.no_grad():
            w -= 0.2 * w.grad
        if clear:
            w.grad = None
        losses.append(loss.item())
    color = plots.COLORS[1 if clear else 5]
    axes.plot(losses, color=color, label=f"clear = {clear}")
axes.set(xlabel="step", ylabel="loss", xlim=(0, 59), ylim=(0, 6))
axes.legend(loc="upper right", frameon=False, labelcolor="linecolor")
print(plots.svg(figure, caption="descent-picture"))
