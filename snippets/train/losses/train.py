import torch
from torch import nn

torch.manual_seed(0)
label = torch.randint(3, (300,))
centre = torch.tensor([[0.0, 0.0], [3.0, 0.0], [0.0, 3.0]])
x = centre[label] + torch.randn(300, 2)

for softmax_first in (False, True):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 3))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.2)
    losses = []
    for _ in range(100):
        scores = net(x).softmax(dim=1) if softmax_first else net(x)
        loss = nn.functional.cross_entropy(scores, label)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    right = (net(x).argmax(dim=1) == label).float().mean()
    print(f"loss {losses[0]:.2f} -> {losses[-1]:.2f}, right {right:.1f}")
