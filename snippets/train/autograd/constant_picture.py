import torch
from toolbox.pictures import Panel, picture

x = torch.tensor(3.0, requires_grad=True)
panels = []
for title, second in (("x * x", x), ("x * x.detach()", x.detach())):
    factors = [x * 1, second * 1]
    y = factors[0] * factors[1]
    for tensor in (*factors, y):
        if tensor.requires_grad:
            tensor.retain_grad()
    x.grad = None
    y.backward()
    panel = Panel(title)
    total = panel.grid(x.grad, (0, 1.2), fill=2, outlined=True)
    panel.text("x.grad", (0.5, 2.5), small=True)
    product = panel.grid(y, (6.6, 1.2), fill=1)
    panel.text("y", (7.1, 2.5), small=True)
    for number, (top, factor) in enumerate(zip((0, 2.4), factors, strict=True)):
        cell = panel.grid(factor, (3.3, top), fill=1, faded=not factor.requires_grad)
        back = factor.requires_grad
        way = cell.box
        if back:
            panel.arrow(product.box, way, color=2, sideways=True)
            panel.arrow(way, total.box, color=2, sideways=True)
            at = (1.9, 0.55 if number == 0 else 2.85)
            panel.text(f"+ {factor.grad:g}", at, small=True, color=2)
        else:
            panel.arrow(product.box, (5.0, top + 0.5), dashed=True, sideways=True)
    panels.append(panel)
print(picture(*panels, caption="constant-picture"))
