import torch
from toolbox.signature import signature
from torchvision.datasets import ImageFolder

TensorDataset = torch.utils.data.TensorDataset
print(signature(TensorDataset, "torch.utils.data.TensorDataset"))
print(signature(ImageFolder, "torchvision.datasets.ImageFolder"))
