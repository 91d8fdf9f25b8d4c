import torch

a = torch.arange(6).reshape(2, 3)
b = a[:, 1:]

print(b.data_ptr() == a.data_ptr())
print(b.untyped_storage().data_ptr() == a.untyped_storage().data_ptr())
print(b.data_ptr() - a.data_ptr(), a.element_size())
