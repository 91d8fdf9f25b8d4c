import torch

m = torch.zeros(2, 3)

print(m[None].shape, m.unsqueeze(0).shape)
print(m[:, None].shape, m.unsqueeze(1).shape)
print(m[..., None].shape, m.unsqueeze(-1).shape)
print(m[None].squeeze(0).shape)
print(m[None].data_ptr() == m.data_ptr())
