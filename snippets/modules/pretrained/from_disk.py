import tempfile
from pathlib import Path

import torch
from torch import nn
from torchvision.models import resnet18

torch.manual_seed(0)
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "resnet18.pth"
    torch.save(resnet18(weights=None).state_dict(), file)

    model = resnet18(weights=None)
    print(model.load_state_dict(torch.load(file, weights_only=True)))

for p in model.parameters():
    p.requires_grad = False
model.fc = nn.Linear(512, 3)

print([n for n, p in model.named_parameters() if p.requires_grad])
print(model(torch.zeros(2, 3, 64, 64)).shape)
