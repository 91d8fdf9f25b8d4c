from itertools import pairwise

import torch
from toolbox.pictures import Panel, picture
from torch import nn

happened = []


class Net(nn.Module):
    def forward(self, x):
        happened.append("forward")
        return 2 * x


net = Net()
net.register_forward_pre_hook(lambda module, args: happened.append("pre-hook"))
net.register_forward_hook(lambda module, args, output: happened.append("hook"))

panels = []
for name, call in (("net(x)", net), ("net.forward(x)", net.forward)):
    happened.clear()
    result = call(torch.ones(1))
    panel = Panel(name)
    steps = {}
    for k, step in enumerate(("pre-hook", "forward", "hook")):
        color = k + 1 if step in happened else 0
        steps[step] = panel.grid(
            [[step]], (2.1, 1.9 * k), fill=color, faded=step not in happened, width=2.9
        )
    panel.line(
        [(1.75, -0.5), (5.35, -0.5), (5.35, 5.3), (1.75, 5.3), (1.75, -0.5)],
        dashed=name != "net(x)",
    )
    panel.text("__call__", (3.55, -0.85), small=True)
    first = steps[happened[0]]
    source = panel.grid([1.0], (0, first.y), width=0.9)
    target = panel.grid(result, (6.2, steps[happened[-1]].y), width=0.9)
    panel.text("x", (0.45, first.y - 0.3))
    panel.arrow(source.box, first.box, sideways=True)
    for before, after in pairwise(happened):
        panel.arrow(steps[before].box, steps[after].box)
    panel.arrow(steps[happened[-1]].box, target.box, sideways=True)
    panels.append(panel)
print(picture(*panels, caption="order-picture"))
