import tempfile
from contextlib import chdir

import torch
from torch import nn

model = nn.Linear(1, 1)

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    torch.save(model.state_dict(), "mymodel.pt")
    for line in (
        "torch.save(model, mymodel.pt)",
        "torch.load('mymodel.pth')",
        "print(list(torch.load('mymodel.pt')))",
    ):
        try:
            exec(line)
        except (NameError, FileNotFoundError) as error:
            print(type(error).__name__ + ":", error)
