import torch

points = torch.tensor([[3, 4]])

try:
    torch.cdist(points, points)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)

try:
    torch.cdist(points.float(), points.float(), p=-1)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
