import torch
from toolbox.pictures import Panel, picture
from torchvision.models import resnet18
from torchvision.models._utils import IntermediateLayerGetter

model = resnet18(weights=None).eval()
body = IntermediateLayerGetter(model, {"layer2": "b", "layer1": "a"})
kept = dict(body.named_children())
names = {name: key for key, name in {"a": "layer1", "b": "layer2"}.items()}
out = body(torch.zeros(1, 3, 64, 64))

panel = Panel("IntermediateLayerGetter(resnet18)")
last = None
for k, (name, _) in enumerate(model.named_children()):
    color = {"layer1": 1, "layer2": 2}.get(name, 0)
    gone = name not in kept
    box = panel.grid([[name]], (0, k * 1.35), width=2.4, fill=color, faded=gone, hatched=gone)
    if last and not gone:
        panel.arrow(last[0], box[0])
    if name in names:
        shape = tuple(out[names[name]].shape)
        key = panel.grid([[f'"{names[name]}"']], (4.0, k * 1.35), width=1.2, fill=color)
        panel.arrow(box[0], key[0], color=color)
        panel.text(str(shape), (5.4, k * 1.35 + 0.5), anchor="start", small=True)
    last = box
print(picture(panel, caption="cut-picture"))
