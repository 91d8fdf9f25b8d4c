import torch
from torch import nn
from torchvision.models import resnet18
from torchvision.models.feature_extraction import (
    create_feature_extractor,
)

torch.manual_seed(0)
nodes = {"layer2": "mid", "layer4": "top"}
body = create_feature_extractor(resnet18(weights=None).eval(), nodes)
out = body(torch.randn(2, 3, 64, 64))

pooled = [value.mean(dim=(2, 3)) for value in out.values()]
features = torch.cat(pooled, dim=1)
print([tuple(p.shape) for p in pooled], tuple(features.shape))
print(nn.Linear(128 + 512, 3)(features).shape)
