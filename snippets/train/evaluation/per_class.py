import torch

counts = torch.tensor([[1, 0, 1], [0, 1, 0], [0, 0, 1]])

print("recall:   ", counts.diagonal() / counts.sum(dim=1))
print("precision:", counts.diagonal() / counts.sum(dim=0))
