import torch
from toolbox.pictures import Panel, picture
from torch import nn

visited = []


def init_weights(m):
    visited.append(m)
    if isinstance(m, nn.Conv2d):
        nn.init.xavier_uniform_(m.weight)
        nn.init.zeros_(m.bias)


torch.manual_seed(0)
model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.Linear(2, 1))
before = {name: p.clone() for name, p in model.named_parameters()}
model.apply(init_weights)
changed = {name for name, p in model.named_parameters() if not p.equal(before[name])}


def node(module, at, name=""):
    touched = any(f"{name}.{p}" in changed for p, _ in module.named_parameters())
    box = panel.grid(
        [type(module).__name__],
        at,
        width=2.6,
        fill=3 if touched else 0,
        outlined=touched,
    )
    order = visited.index(module) + 1
    panel.grid([order], (at[0] + 2.3, at[1] - 0.28), width=0.6, height=0.6, fill=1)
    return box[0]


panel = Panel()
root = node(model, (3.15, 0.4))
for k, (name, child) in enumerate(model.named_children()):
    box = node(child, (3.15 * k, 3.0), name)
    panel.arrow((root.centre[0] + 0.5 * (k - 1), 1.4), box, sideways=False)
    for i, (part, _) in enumerate(child.named_parameters()):
        new = f"{name}.{part}" in changed
        panel.grid(
            [part],
            (3.15 * k + 0.3, 4.3 + 1.05 * i),
            width=2.0,
            fill=3 if new else 0,
        )
print(picture(panel, caption="apply-picture"))
