import torch
from torchvision.models import VisionTransformer

torch.manual_seed(0)
model = VisionTransformer(
    image_size=224,
    patch_size=16,
    num_layers=1,
    num_heads=2,
    hidden_dim=768,
    mlp_dim=64,
)
noted = torch.nn.Parameter(torch.randn(1, 14 * 14 + 1, 768))

print(model.class_token.abs().max().item())
print(f"{model.encoder.pos_embedding.std().item():.2f}")
print(f"{noted.std().item():.2f}")
