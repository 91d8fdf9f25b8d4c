import torch
from torchvision.models import resnet50
from torchvision.models._utils import IntermediateLayerGetter

layers = {"layer1": "0", "layer2": "1", "layer3": "2", "layer4": "3"}
body = IntermediateLayerGetter(resnet50(weights=None), layers)

torch.manual_seed(0)
output = body(torch.randn(1, 3, 256, 256))
for k, v in output.items():
    print(k, v.shape)
