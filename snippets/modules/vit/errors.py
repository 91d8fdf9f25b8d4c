import torch
from torchvision.models import vit_b_16

pos_embedding = torch.zeros(1, 5, 16)
try:
    torch.ones(2, 4, 16) + pos_embedding
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
with_cls = torch.cat([torch.zeros(2, 1, 16), torch.ones(2, 4, 16)], dim=1)
print((with_cls + pos_embedding).shape)

with torch.device("meta"):
    model = vit_b_16(weights=None)
    try:
        model(torch.zeros(1, 3, 200, 200))
    except AssertionError as error:
        print(type(error).__name__ + ":", error)
    print(model(torch.zeros(1, 3, 224, 224)).shape)
