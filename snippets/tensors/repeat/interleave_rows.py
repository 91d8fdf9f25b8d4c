import torch

b = torch.tensor([[1, 2], [3, 4]])

print(b.repeat_interleave(2, dim=0))
print(b.repeat_interleave(2))
