import torch
from toolbox import plots
from torch import nn
from torchvision.transforms import v2

torch.manual_seed(0)
label = torch.randint(2, (256,))
slope = 2.0 * label.view(-1, 1, 1, 1) - 1
ramp = torch.linspace(-0.02, 0.02, 8)
images = 0.6 + slope * ramp + 0.05 * torch.randn(256, 3, 8, 8)

mean, std = images.mean(dim=(0, 2, 3)), images.std(dim=(0, 2, 3))
normalized = v2.Normalize(mean.tolist(), std.tolist())(images)
figure, axes = plots.figure(345, 220)
for name, color, style, x in (
    ("images", 2, "-", images),
    ("images * 255", 5, "--", images * 255),
    ("normalized", 1, "-", normalized),
):
    torch.manual_seed(0)
    hidden = [nn.Flatten(), nn.Linear(192, 16), nn.ReLU()]
    net = nn.Sequential(*hidden, nn.Linear(16, 2))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    losses = []
    for _ in range(60):
        loss = nn.functional.cross_entropy(net(x), label)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    axes.plot(losses, style, color=plots.COLORS[color], label=name)
axes.set(ylim=(0, 1), xlabel="step", ylabel="loss")
axes.legend(loc="center right", frameon=False, labelcolor="linecolor")
print(plots.svg(figure, caption="why-picture"))
