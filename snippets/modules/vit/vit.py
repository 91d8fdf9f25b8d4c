import torch
from torch import nn


class ViT(nn.Module):
    def __init__(self, size=8, patch=4, dim=16, heads=2, classes=3):
        super().__init__()
        n = (size // patch) ** 2
        self.patch = nn.Conv2d(3, dim, patch, stride=patch)
        self.cls_token = nn.Parameter(torch.zeros(1, 1, dim))
        self.pos_embedding = nn.Parameter(torch.randn(1, n + 1, dim) * 0.02)
        self.encoder = nn.TransformerEncoderLayer(
            dim, heads, dim_feedforward=64, dropout=0.0, batch_first=True
        )
        self.head = nn.Linear(dim, classes)

    def forward(self, img):
        print("img", img.shape)
        maps = self.patch(img)
        print("maps", maps.shape)
        x = maps.flatten(2).transpose(1, 2)
        print("tokens", x.shape)
        x = torch.cat([self.cls_token.expand(len(x), -1, -1), x], dim=1)
        print("with class token", x.shape)
        x = self.encoder(x + self.pos_embedding)
        print("encoder", x.shape)
        print("class token's row", x[:, 0].shape)
        return self.head(x[:, 0])


torch.manual_seed(0)
model = ViT()
print("scores", model(torch.zeros(2, 3, 8, 8)).shape)
print([name for name, _ in model.named_parameters()][:2])
