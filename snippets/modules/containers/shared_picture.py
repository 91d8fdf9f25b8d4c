import torch
from toolbox.pictures import Panel, picture
from torch import nn

layer = nn.Linear(1, 1, bias=False)
nn.init.ones_(layer.weight)
x = torch.tensor([[2.0]])
layer(layer(x)).backward()

# What each of the two calls contributes: the same weight, once per call.
calls = [layer.weight.detach().clone().requires_grad_() for _ in range(2)]
middle = x @ calls[0].T
(middle @ calls[1].T).backward()

panel = Panel()
value = panel.grid([x.item()], (0, 0.6))[0]
weight = panel.grid([layer.weight.item()], (4.0, 3.2), fill=1)
panel.text("weight", (3.85, 3.7), anchor="end", small=True)
total = panel.grid([layer.weight.grad.item()], (4.0, 6.3), fill=2, outlined=True)
panel.text("weight.grad", (3.85, 6.8), anchor="end", small=True)
for k, result in enumerate((middle, middle @ calls[1].T)):
    box = panel.grid(["layer"], (1.6 + 4.0 * k, 0.6), width=1.8, fill=1)[0]
    after = panel.grid([result.item()], (4.0 + 4.0 * k, 0.6))[0]
    panel.arrow(value, box, color=1)
    panel.arrow(box, after, color=1)
    outside = 0.45 * (2 * k - 1)
    panel.arrow(weight.box, (box.centre[0] - outside, 1.65), color=1, sideways=False)
    x0 = box.centre[0] + outside
    share = panel.grid([calls[k].grad.item()], (x0 - 0.5, 4.3), fill=2)[0]
    panel.arrow((x0, 1.7), share, color=2, dashed=True)
    panel.arrow(share, (4.25 + 0.5 * k, 6.25), color=2, sideways=False)
    value = after
print(picture(panel, caption="shared-picture"))
