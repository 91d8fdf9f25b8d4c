import torch
from torchvision.models import resnet18
from torchvision.models._utils import IntermediateLayerGetter
from torchvision.models.feature_extraction import (
    create_feature_extractor,
)

torch.manual_seed(0)
model = resnet18(weights=None).eval()
image = torch.randn(1, 3, 64, 64)
body = create_feature_extractor(model, {"layer2": "x"})
getter = IntermediateLayerGetter(model, {"layer2": "x"})

print(torch.equal(body(image)["x"], getter(image)["x"]))
print(body.conv1.weight is model.conv1.weight)
print(hasattr(body, "layer3"), hasattr(body, "fc"))
