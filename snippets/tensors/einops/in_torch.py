import torch

a = torch.tensor([[[0, 1, 2]] * 3, [[3, 4, 5]] * 3])

print(a.transpose(0, 1).reshape(3, 6))
print(a.reshape(3, 6))
