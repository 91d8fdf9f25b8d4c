from toolbox.signature import signature
from torchvision.models._utils import IntermediateLayerGetter
from torchvision.models.feature_extraction import create_feature_extractor

print(signature(create_feature_extractor, "create_feature_extractor"))
print(signature(IntermediateLayerGetter, "IntermediateLayerGetter"))
