import torch

tt3 = torch.tensor([[-0.3623, -0.6115], [0.7283, 0.4699], [2.3261, 0.1599]])

print(tt3.view(2, -1))
print(tt3.t().shape, tt3.t())
