import torch

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[5, 6], [7, 8]])
joined = torch.cat([a, b], dim=1)

print(torch.equal(torch.cat([a, b], axis=1), joined))
print(torch.equal(torch.concat([a, b], dim=-1), joined))
print(torch.equal(torch.cat([a, b]), torch.cat([a, b], dim=0)))
