import torch.optim as optim
from torch import nn

model = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
model[0].requires_grad_(False)

cfg = dict(lr=0.1, momentum=0.9, weight_decay=0.01, nesterov=True)
opt = optim.SGD(
    filter(lambda p: p.requires_grad, model.parameters()), **cfg
)

held = opt.param_groups[0]["params"]
print(len(held), sum(p.numel() for p in held))
