import torch

image = torch.arange(16.0).view(4, 4)
x, y = 0.5, -0.5

column = (x + 1) / 2 * (4 - 1)  # align_corners=True
row = (y + 1) / 2 * (4 - 1)
print(row, column)

below, right = row % 1, column % 1
weights = torch.outer(
    torch.tensor([1 - below, below]), torch.tensor([1 - right, right])
)
print(weights)
print((image[0:2, 2:4] * weights).sum())
