import torch
from toolbox.pictures import Panel, picture

w = torch.tensor([1.0, 2.0], requires_grad=True)
opt = torch.optim.SGD([w], lr=0.1)
(w**2).sum().backward()
before = w.detach().clone()
opt.step()

panel = Panel()
columns = ((before, 0, 1, "w"), (w.grad, 3.2, 2, "w.grad"), (w, 6.4, 3, "w"))
grids = [
    panel.grid(values[:, None], (x, 0), fill=color, width=1.2) for values, x, color, _ in columns
]
for grid, (_, _, color, name) in zip(grids, columns, strict=True):
    panel.text(name, (grid.centre[0], -0.4), color=color)
for i in range(2):
    panel.text("− 0.1 ·", (2.2, i + 0.5))
    panel.text("=", (5.4, i + 0.5))
panel.arrow((0.6, 2.1), (7.0, 2.1), color=3, bow=-0.7, text="opt.step()")
print(picture(panel, caption="step-picture"))
