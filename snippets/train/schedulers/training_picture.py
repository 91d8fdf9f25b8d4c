import torch
from toolbox.plots import TEXT, figure, svg
from torch.optim.lr_scheduler import CosineAnnealingLR

torch.manual_seed(0)
x = torch.randn(256, 4)
y = x @ torch.ones(4, 1) + torch.randn(256, 1)
best = torch.linalg.lstsq(x, y).solution

drawn, axes = figure(height=220)
for schedule in (False, True):
    torch.manual_seed(1)
    w = torch.zeros(4, 1, requires_grad=True)
    opt = torch.optim.SGD([w], lr=0.1)
    scheduler = CosineAnnealingLR(opt, T_max=20)
    distances = [(w - best).norm().item()]
    for _ in range(20):
        for batch in torch.randperm(256).split(8):
            opt.zero_grad()
            ((x[batch] @ w - y[batch]) ** 2).mean().backward()
            opt.step()
        if schedule:
            scheduler.step()
        distances.append(round((w - best).norm().item(), 4))
    label = "CosineAnnealingLR" if schedule else "lr=0.1"
    axes.plot(distances, "o-", markersize=3, linewidth=1.3, label=label)
axes.set(xlabel="epoch", ylabel="(w - best).norm()", yscale="log", ylim=(0.008, 3))
axes.set_xticks(range(0, 21, 5))
axes.legend(frameon=False, labelcolor=TEXT)
print(svg(drawn, caption="training-picture"))
