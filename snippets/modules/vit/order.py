import torch
from torch import nn

torch.manual_seed(0)
encoder = nn.TransformerEncoderLayer(
    16, 2, dim_feedforward=64, dropout=0.0, batch_first=True
)
cls_token = torch.zeros(1, 1, 16)
tokens = torch.randn(1, 4, 16)
turned = tokens.flip(1)
positions = torch.randn(1, 5, 16)


def cls_row(tokens, positions):
    x = torch.cat([cls_token, tokens], dim=1) + positions
    return encoder(x)[:, 0]


a, b = cls_row(tokens, 0.0), cls_row(turned, 0.0)
print(torch.allclose(a, b, atol=1e-5))
a, b = cls_row(tokens, positions), cls_row(turned, positions)
print(torch.allclose(a, b, atol=1e-5))
