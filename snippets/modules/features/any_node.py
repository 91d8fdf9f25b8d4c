import torch
from torchvision.models import resnet18
from torchvision.models.feature_extraction import (
    create_feature_extractor,
    get_graph_node_names,
)

model = resnet18(weights=None).eval()
_, names = get_graph_node_names(model)
print(len(names), names[:8])

body = create_feature_extractor(model, ["layer1.0.conv1", "layer1.0.add"])
for name, value in body(torch.zeros(1, 3, 32, 32)).items():
    print(name, tuple(value.shape))
