import torch
import torch.nn.functional as F

x = torch.arange(18.0).reshape(1, 2, 3, 3)
weight = torch.tensor(
    [[[[1.0, 0.0], [0.0, -1.0]], [[0.0, 1.0], [1.0, 0.0]]]]
)
bias = torch.tensor([100.0])

print(x.shape, weight.shape)
print(F.conv2d(x, weight, bias))

parts = [F.conv2d(x[:, [c]], weight[:, [c]]) for c in range(2)]
print(torch.equal(parts[0] + parts[1] + bias, F.conv2d(x, weight, bias)))
