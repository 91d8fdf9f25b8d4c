import torch
from torchvision.models import resnet18
from torchvision.models.feature_extraction import (
    create_feature_extractor,
)

model = resnet18(weights=None).eval()
nodes = {"layer2": "mid", "layer4": "top"}
body = create_feature_extractor(model, nodes)

out = body(torch.zeros(1, 3, 64, 64))
print({k: tuple(v.shape) for k, v in out.items()})
