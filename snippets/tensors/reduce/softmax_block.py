import torch

torch.manual_seed(0)
t = torch.randn(2, 3, 4)
x = torch.tensor([[1.0, 2.0, 3.0], [1.0, 1.0, 1.0]])

print(t.softmax(0)[:, 1, 2], t.softmax(0)[:, 1, 2].sum())
print(t.softmax(1)[0, :, 2], t.softmax(1)[0, :, 2].sum())
print(t.softmax(2)[0, 1, :], t.softmax(2)[0, 1, :].sum())
print(torch.equal(t.softmax(-1), t.softmax(2)))
print(torch.equal(x.softmax(-1), x.softmax(1)))
