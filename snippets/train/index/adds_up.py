import torch

w = torch.ones(1, requires_grad=True)
for _ in range(2):
    (2 * w).sum().backward()
    print(w.grad)

torch.optim.SGD([w], lr=0.05).zero_grad()
print(w.grad)
