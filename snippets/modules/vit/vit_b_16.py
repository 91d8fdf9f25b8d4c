import torch
from torchvision.models import vit_b_16

with torch.device("meta"):
    model = vit_b_16(weights=None)

print(sum(p.numel() for p in model.parameters()))
print(model.encoder.pos_embedding.shape, (224 // 16) ** 2 + 1)
print(model.conv_proj)
