import torch

t = torch.tensor([[[1, 2], [3, 4]], [[5, 6], [7, 8]], [[9, 10], [11, 12]]])

print(t.shape)
print(torch.flatten(t))
print(torch.flatten(t, start_dim=1))
print(torch.flatten(t, start_dim=0, end_dim=1).size())
print(torch.flatten(t, start_dim=0, end_dim=1))
