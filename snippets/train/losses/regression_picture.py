import torch
import torch.nn.functional as F
from toolbox import plots

price = torch.tensor([3.0, 1.0, 9.0])
wanted = torch.tensor([2.0, 1.0, 4.0])
error = torch.linspace(-3, 3, 121)
zero = torch.zeros_like(error)

figure, axes = plots.figure(345, 220)
for color, loss in ((1, F.mse_loss), (2, F.l1_loss), (3, F.smooth_l1_loss)):
    curve = loss(error, zero, reduction="none")
    axes.plot(error.numpy(), curve.numpy(), color=plots.COLORS[color], label=loss.__name__)
axes.set(xlim=(-3, 3), ylim=(0, 5), xlabel="price - wanted", ylabel="loss")
axes.legend(loc="upper center", frameon=False, labelcolor="linecolor")
print(plots.svg(figure, caption="regression-picture"))
