import torch

x = torch.tensor([1, 2])

print(x.repeat(2), x.repeat_interleave(2))
print(x.repeat_interleave(torch.tensor([1, 3])))

b = torch.tensor([[1, 2], [3, 4]])
print(b.repeat_interleave(2, dim=0))
