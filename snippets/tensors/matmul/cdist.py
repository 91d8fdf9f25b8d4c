import torch

start = torch.tensor([[0.0, 0.0]])
ends = torch.tensor([[3.0, 4.0], [6.0, 0.0]])

for p in (0, 1, 2, float("inf")):
    print(p, torch.cdist(start, ends, p=p))
