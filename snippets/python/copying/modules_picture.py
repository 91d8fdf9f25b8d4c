import copy

import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
m = nn.Linear(1, 1)
names = {"m": m, "copy.copy(m)": copy.copy(m), "copy.deepcopy(m)": copy.deepcopy(m)}

panel = Panel()
drawn = {}
for k, (name, module) in enumerate(names.items()):
    y = 1.4 * k
    box = panel.grid([name], (0, y), fill=k + 1, width=4.2)
    if id(module.weight) not in drawn:
        users = [j for j, other in enumerate(names.values()) if other.weight is module.weight]
        at = 1.4 * sum(users) / len(users)
        drawn[id(module.weight)] = panel.grid(
            module.weight.detach(),
            (7.0, at),
            fill=4 if len(users) > 1 else k + 1,
            form=".2f",
            width=1.9,
        )
    panel.arrow(box[0], drawn[id(module.weight)].box, color=k + 1, sideways=True)
panel.text("weight", (7.95, drawn[id(m.weight)].y - 0.3), small=True)
print(picture(panel, caption="modules-picture"))
