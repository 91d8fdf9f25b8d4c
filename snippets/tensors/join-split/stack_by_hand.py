import torch

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[5, 6], [7, 8]])
stacked = torch.stack([a, b], dim=1)

wider = [a.unsqueeze(1), b.unsqueeze(1)]
print(wider[0].shape)
print(torch.equal(torch.cat(wider, dim=1), stacked))
print(torch.equal(stacked[:, 0], a), torch.equal(stacked[:, 1], b))
