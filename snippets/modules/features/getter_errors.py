from torchvision.models import resnet18
from torchvision.models._utils import IntermediateLayerGetter
from torchvision.models.feature_extraction import (
    create_feature_extractor,
)

model = resnet18(weights=None).eval()
for name in ("layer9", "layer1.0.conv1"):
    try:
        IntermediateLayerGetter(model, {name: "0"})
    except ValueError as error:
        print(type(error).__name__ + ":", error)
try:
    create_feature_extractor(model, ["layer9"])
except ValueError as error:
    print(type(error).__name__ + ":", str(error).replace(". ", ".\n"))
