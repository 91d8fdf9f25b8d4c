import torch
from torchvision.models import resnet18
from torchvision.models._utils import IntermediateLayerGetter

model = resnet18(weights=None).eval()
body = IntermediateLayerGetter(model, {"layer2": "b", "layer1": "a"})

print(type(body["layer1"]).__name__, body["layer1"] is model.layer1)
print("fc" in dict(body.named_children()))
print([name for name, _ in body.named_children()])
print(list(body(torch.zeros(1, 3, 64, 64))))
