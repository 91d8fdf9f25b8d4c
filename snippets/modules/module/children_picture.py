from toolbox.pictures import Panel, picture
from torch import nn

net = nn.Sequential(
    nn.Linear(2, 3),
    nn.Sequential(nn.ReLU(), nn.Linear(3, 1)),
)
places = {"": (1.65, 0), "0": (0, 2), "1": (3.6, 2), "1.0": (2.6, 4), "1.1": (5.2, 4)}

panels = []
for title, given in (("net.children()", net.children()), ("net.named_modules()", net.modules())):
    given = list(given)
    panel, boxes = Panel(title), {}
    for k, (name, module) in enumerate(net.named_modules()):
        chosen = module in given
        box = panel.grid(
            [[type(module).__name__]],
            places[name],
            fill=k + 1 if chosen else 0,
            faded=not chosen,
            width=2.8 if isinstance(module, nn.Sequential) else 2.2,
        )
        panel.text(name or '""', (box.x + 0.05, box.y - 0.25), anchor="start", small=True)
        boxes[name] = box.box
        if name:
            panel.arrow(boxes[name.rpartition(".")[0]], box.box, sideways=False)
    panels.append(panel)
print(picture(*panels, caption="children-picture"))
