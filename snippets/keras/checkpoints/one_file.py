import os
import tempfile
from contextlib import chdir

import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 10), nn.BatchNorm1d(10))
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    for _ in range(2):
        torch.save(model.state_dict(), "model.pt")
    print(os.listdir())
    state = torch.load("model.pt")

trainable = [name for name, _ in model.named_parameters()]
print([name for name in state if name in trainable])
print([name for name in state if name not in trainable])
