from toolbox.pictures import Panel, picture
from yacs.config import CfgNode as CN

_C = CN({"TRAIN": {"LR": 0.01, "NESTEROV": True}, "MODEL": {"NAME": "resnet18"}})
file = CN.load_cfg("TRAIN:\n  LR: 0.5\n  NESTEROV: False\n")
pairs = CN({"TRAIN": {"LR": 0.1}})

cfg = _C.clone()
for other in (file, pairs):
    cfg.merge_from_other_cfg(other)

panel = Panel()
columns = [
    ("TRAIN", "LR", 0.0, 1.8),
    ("TRAIN", "NESTEROV", 1.9, 2.2),
    ("MODEL", "NAME", 4.2, 2.8),
]
for node, key, x, width in columns:
    panel.text(node, (x + width / 2, -0.75), small=True)
    panel.text(key, (x + width / 2, -0.35), small=True)
layers = [("_C", 0, _C), ("file", 2, file), ("list", 1, pairs)]
y = 1.45 * len(layers) + 0.5
for row, (name, _, _) in enumerate(layers):
    panel.text(name, (-0.25, 1.45 * row + 0.5), anchor="end")
panel.text("cfg", (-0.25, y + 0.5), anchor="end")
for node, key, x, width in columns:
    for row, (_, color, layer) in enumerate(layers):
        if key in layer.get(node, {}):
            value, ink = layer[node][key], color
            faded = value != cfg[node][key]
            last = panel.grid([str(value)], (x, 1.45 * row), width=width, fill=ink, faded=faded)
    result = panel.grid([str(cfg[node][key])], (x, y), width=width, fill=ink, outlined=True)
    panel.arrow(last[0], result[0], color=ink)
print(picture(panel, caption="layers-picture"))
