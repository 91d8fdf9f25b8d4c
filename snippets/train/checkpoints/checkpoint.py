import tempfile
from contextlib import chdir

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
model(torch.tensor([[1.0]])).sum().backward()
optimizer.step()

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    checkpoint = {
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "epoch": 3,
    }
    torch.save(checkpoint, "last.pt")
    saved = torch.load("last.pt")

print(sorted(saved))
new = nn.Linear(1, 1)
new_optimizer = torch.optim.SGD(new.parameters(), lr=0.5, momentum=0.9)
new.load_state_dict(saved["model"])
new_optimizer.load_state_dict(saved["optimizer"])
print(new_optimizer.state[new.weight]["momentum_buffer"])
print(new_optimizer.param_groups[0]["lr"])
