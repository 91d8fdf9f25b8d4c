import torch
import torch.nn.functional as F

x = torch.arange(9.0).reshape(3, 3)
kernel = torch.tensor([[1.0, 0.0], [0.0, -1.0]])

output = torch.empty(2, 2)
for i in range(2):
    for j in range(2):
        output[i, j] = (x[i : i + 2, j : j + 2] * kernel).sum()

print(
    torch.equal(output, F.conv2d(x[None, None], kernel[None, None])[0, 0])
)
