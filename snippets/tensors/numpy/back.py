import torch

t = torch.zeros(3)
n = t.numpy()
own = t.numpy().copy()
t += 1
n[0] = 5

print(t)
print(n)
print(own)
