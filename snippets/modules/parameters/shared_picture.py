import copy

import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
m = nn.Linear(1, 1, bias=False)
snapshot = copy.deepcopy(m.state_dict())
m.state_dict()["weight"].fill_(5.0)

panel = Panel()
panel.memory(
    {
        "m.weight": m.weight,
        'm.state_dict()["weight"]': m.state_dict()["weight"],
        'snapshot["weight"]': snapshot["weight"],
    },
    cell=1.8,
)
print(picture(panel, caption="shared-picture"))
