import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
y = torch.tensor([[5.0, 6.0], [7.0, 8.0]])
a = torch.arange(8.0).reshape(2, 2, 2)
b = torch.ones(2, 2, 1)

print(torch.equal(torch.einsum("ij,jk->ik", x, y), x @ y))
print(torch.equal(torch.einsum("ij->ji", x), x.T))
print(torch.equal(torch.einsum("ii->", x), x.trace()))
print(torch.equal(torch.einsum("ij,ij->i", x, y), (x * y).sum(dim=1)))
print(torch.equal(torch.einsum("i,j->ij", x[0], y[0]), x[0].outer(y[0])))
print(torch.equal(torch.einsum("bij,bjk->bik", a, b), torch.bmm(a, b)))
