import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.randn(100)
data = TensorDataset(x, 3 * x + torch.randn(100))

for batch_size in (1, 10, 50):
    gradients = []
    for a, b in DataLoader(data, batch_size=batch_size):
        w = torch.zeros((), requires_grad=True)
        ((w * a - b) ** 2).mean().backward()
        gradients.append(w.grad)
    g = torch.stack(gradients)
    print(batch_size, len(g), f"mean {g.mean():.1f} std {g.std():.1f}")
