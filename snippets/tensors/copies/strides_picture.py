from itertools import pairwise

import torch
from toolbox.pictures import Panel, picture

a = torch.arange(4).reshape(2, 2)

panels = []
for name, matrix, color in (("a.view(4)", a, 1), ("a.t().view(4)", a.t(), 5)):
    panel = Panel(name)
    memory = panel.grid(a.reshape(4), (0, 0))
    # each element of `a` is the number of the cell it lies in
    order = matrix.flatten().tolist()
    for here, there in pairwise(order):
        step = there - here
        bow = 0.65 if step > 0 else -0.5
        panel.arrow(memory[here], memory[there], bow=bow, text=f"{step:+d}", color=color)
    panels.append(panel)
print(picture(*panels, caption="strides-picture"))
