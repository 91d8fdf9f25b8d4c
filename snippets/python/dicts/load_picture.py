from toolbox.pictures import Panel, picture
from torch import nn

saved = nn.DataParallel(nn.Linear(2, 1)).state_dict()
net = nn.Linear(2, 1)

panel = Panel()
panel.text("saved", (0, -0.35), anchor="start", small=True)
panel.text("net", (6.6, -0.35), anchor="start", small=True)
for i, name in enumerate(saved):
    kept = name.removeprefix("module.")
    assert kept in net.state_dict()
    y = 1.4 * i
    prefix = name.removesuffix(kept)
    panel.grid([prefix], (0, y), width=2.2, hatched=True)
    rest = panel.grid([kept], (2.2, y), fill=i + 1, width=2.1)
    target = panel.grid([kept], (6.6, y), fill=i + 1, width=2.1)
    panel.arrow(rest.box, target.box, color=i + 1)
print(picture(panel, caption="load-picture"))
