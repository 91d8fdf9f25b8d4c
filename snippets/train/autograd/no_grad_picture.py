import torch
from toolbox.pictures import Panel, picture

w = torch.ones(2, requires_grad=True)
recorded = w * 2
with torch.no_grad():
    y = w * 2
    p = torch.nn.Parameter(torch.ones(1))
    t = torch.ones(1, requires_grad=True)

panels = []
for title, result, more in (
    ("y = w * 2", recorded, {}),
    ("with torch.no_grad(): y = w * 2", y, {"p": p, "t": t}),
):
    panel = Panel(title)
    first = panel.grid(w, (0, 0), fill=1, outlined=w.requires_grad)
    second = panel.grid(result, (5.0, 0), fill=1, outlined=result.requires_grad)
    panel.arrow((2.1, 0.25), (4.9, 0.25), color=1)
    if result.grad_fn:
        panel.arrow((4.9, 0.75), (2.1, 0.75), color=2)
        panel.text(result.grad_fn.name(), (3.5, 1.1), small=True, color=2)
    panel.text("w", (1.0, 1.3), small=True)
    panel.text("y", (6.0, 1.3), small=True)
    for number, (name, tensor) in enumerate(more.items()):
        cell = panel.grid(tensor, (5.0 * number + 0.5, 2.2), fill=1, outlined=tensor.requires_grad)
        panel.text(name, (cell.centre[0], 3.5), small=True)
    panels.append(panel)
print(picture(*panels, caption="no-grad-picture"))
