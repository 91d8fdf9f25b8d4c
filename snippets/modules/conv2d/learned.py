import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
images = torch.rand(16, 1, 8, 8)
edges = F.conv2d(images, torch.tensor([[[[-1.0, 1.0]]]]))

conv = nn.Conv2d(1, 1, kernel_size=(1, 2))
optimizer = torch.optim.SGD(conv.parameters(), lr=0.5, momentum=0.9)
for step in range(201):
    loss = F.mse_loss(conv(images), edges)
    if step % 100 == 0:
        left, right = conv.weight.flatten().tolist()
        print(f"step {step:3d}  kernel {left:5.2f} {right:5.2f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
