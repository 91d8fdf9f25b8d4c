import torch

m = torch.tensor([[1.0, 3.0, 5.0], [7.0, 9.0, 11.0]])
n = m.numpy()

print(m.shape, m.dim(), n.ndim)
print(n.mean(axis=1), m.mean(axis=1), m.mean(dim=-1))
