import torch

a = torch.arange(4).reshape(2, 2)
d = a.t().reshape(4)
d[0] = 99

print(a)
print(d)
print(a.data_ptr() == d.data_ptr())
print(a.data_ptr() == a.reshape(4).data_ptr())
