import torch

print(torch.full((2,), float("-inf")).softmax(0))
