import torch

a = torch.tensor([1.0, 2.0], requires_grad=True)
d = a.detach()
d[0] = 10
print(a, d.requires_grad)
print(a.data_ptr() == d.data_ptr())
