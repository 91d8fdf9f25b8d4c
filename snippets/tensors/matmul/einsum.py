import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
y = torch.tensor([[5.0, 6.0], [7.0, 8.0]])

print(torch.einsum("ij,jk->ik", x, y))
print(torch.einsum("ij->ji", x))
print(torch.einsum("ii->", x))
print(torch.einsum("ij,ij->i", x, y))
print(torch.einsum("i,j->ij", x[0], y[0]))
