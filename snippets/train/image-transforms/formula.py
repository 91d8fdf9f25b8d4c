import torch
from torchvision import transforms
from torchvision.transforms import v2

torch.manual_seed(0)
image = torch.rand(3, 4, 4)
mean = torch.tensor([0.485, 0.456, 0.406])
std = torch.tensor([0.229, 0.224, 0.225])

by_hand = (image - mean[:, None, None]) / std[:, None, None]
new = v2.Normalize(mean.tolist(), std.tolist())(image)
old = transforms.Normalize(mean.tolist(), std.tolist())(image)

print(torch.allclose(by_hand, new), torch.equal(new, old))
