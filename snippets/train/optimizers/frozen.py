import torch
from torch import nn
from torch.optim import SGD

torch.manual_seed(0)
x, y = torch.randn(64, 3), torch.randn(64, 1)
model = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
model[0].requires_grad_(False)
before = {name: p.clone() for name, p in model.named_parameters()}

trained = filter(lambda p: p.requires_grad, model.parameters())
opt = SGD(trained, lr=0.1, momentum=0.9, nesterov=True)
for _ in range(20):
    opt.zero_grad()
    nn.functional.mse_loss(model(x), y).backward()
    opt.step()

for name, p in model.named_parameters():
    print(name, "same" if torch.equal(p, before[name]) else "moved")
