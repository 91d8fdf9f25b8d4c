import torch

b = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
t = torch.tensor([[1, 2], [3, 4]])

print(b.gather(1, torch.tensor([[1, 0], [0, 0]])))
print(t.gather(1, torch.tensor([[0, 0], [1, 0]])))
print(b)
