import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
images = torch.rand(10, 3, 8, 8) * torch.linspace(0.1, 1, 10).view(
    -1, 1, 1, 1
)

count, total, squares, stds = 0, torch.zeros(3), torch.zeros(3), []
for batch in DataLoader(images, batch_size=4):
    count += batch.numel() // 3
    total += batch.sum(dim=(0, 2, 3))
    squares += batch.square().sum(dim=(0, 2, 3))
    stds.append(batch.std(dim=(0, 2, 3), correction=0))
mean = total / count
std = (squares / count - mean.square()).sqrt()

exact = images.std(dim=(0, 2, 3), correction=0)
print(torch.allclose(mean, images.mean(dim=(0, 2, 3))))
print(torch.allclose(std, exact))
print(torch.stack(stds).mean(dim=0) / exact)
