import copy

import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 2)
panels = []
for title, layers in (
    (
        "deepcopy(layer)",
        nn.ModuleList([copy.deepcopy(layer) for _ in range(3)]),
    ),
    ("[layer] * 3", nn.ModuleList([layer] * 3)),
    ("nn.Linear(2, 2)", nn.ModuleList([nn.Linear(2, 2) for _ in range(3)])),
):
    panel = Panel(title)
    addresses = [m.weight.data_ptr() for m in layers]
    places = list(dict.fromkeys(addresses))
    drawn = {}
    for k, place in enumerate(places):
        x = 3.1 * k + 3.1 * (3 - len(places)) / 2
        weight = layers[addresses.index(place)].weight
        drawn[place] = panel.grid(weight, (x, 1.9), fill=k + 1, width=1.38, form=".2f")
    for k, place in enumerate(addresses):
        panel.text(f"layers[{k}]", (1.38 + 3.1 * k, 0.3))
        target = drawn[place]
        shift = 0.0 if len(places) == 3 else 0.8 * (k - 1)
        end = (target.centre[0] + shift, target.y - 0.05)
        panel.arrow(
            (1.38 + 3.1 * k, 0.65),
            end,
            color=places.index(place) + 1,
            sideways=False,
        )
    panels.append(panel)
print(picture(*panels, caption="clones-picture"))
