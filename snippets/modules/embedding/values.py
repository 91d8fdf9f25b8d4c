import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Embedding(8, 6).weight
print(f"{weight.min():.2f} {weight.max():.2f}")

weight = nn.Embedding(10_000, 100).weight
print(f"{weight.mean().abs():.2f} {weight.std():.2f}")
print(weight.requires_grad)
