import torch
from toolbox.pictures import Panel, picture

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
cubes = x**3
y = cubes.sum()
cubes.retain_grad()
y.retain_grad()
y.backward()

panel = Panel()
rows = []
for top, name, tensor in ((0, "x", x), (2.4, "cubes", cubes), (4.8, "y", y)):
    inset = 1 if tensor.ndim == 0 else 0
    value = panel.grid(tensor, (inset, top), fill=1)
    grad = panel.grid(tensor.grad, (6.6 + inset, top), fill=2, outlined=name == "x")
    panel.text(name, (value.right + 0.2, top + 0.5), anchor="start", small=True, color=1)
    panel.text(f"{name}.grad", (grad.x - 0.2, top + 0.5), anchor="end", small=True, color=2)
    rows.append((value, grad))
    if tensor.grad_fn:
        panel.text(tensor.grad_fn.name(), (6.9, top - 0.7), anchor="end", small=True)
panel.text("x ** 3", (2.8, 1.7), anchor="start", small=True)
panel.text("sum()", (2.8, 4.1), anchor="start", small=True)
for k in range(3):
    panel.arrow(rows[0][0][k], rows[1][0][k], color=1)
    panel.arrow(rows[1][0][k], rows[2][0][0], color=1, sideways=False)
    panel.arrow(rows[2][1][0], rows[1][1][k], color=2, sideways=False)
    panel.arrow(rows[1][1][k], rows[0][1][k], color=2)
print(picture(panel, caption="graph-picture"))
