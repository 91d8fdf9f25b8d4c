import torch

prediction = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])

difference = prediction - target
print(difference)
print((difference**2).mean())
print(((prediction.squeeze(1) - target) ** 2).mean())
