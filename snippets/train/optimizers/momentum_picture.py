import torch
from toolbox.plots import TEXT, figure, svg

drawn, axes = figure(height=220)
for label, options in {
    "plain": {},
    "momentum=0.9": {"momentum": 0.9},
    "nesterov=True": {"momentum": 0.9, "nesterov": True},
}.items():
    w = torch.tensor([1.0], requires_grad=True)
    opt = torch.optim.SGD([w], lr=0.1, weight_decay=0.01, **options)
    path = [w.item()]
    for _ in range(40):
        opt.zero_grad()
        (w**2).backward()
        opt.step()
        path.append(w.item())
    axes.plot(path, label=label)
axes.set(xlabel="step", ylabel="w", xlim=(0, 40))
axes.legend(frameon=False, labelcolor=TEXT)
print(svg(drawn, caption="momentum-picture"))
