import tempfile
import zipfile
from contextlib import chdir
from pathlib import Path

import torch
from torch import nn

state = nn.Linear(1, 1).state_dict()

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    inside = []
    for file in ("line.pt", "line.pth", "line.pkl"):
        torch.save(state, file)
        with zipfile.ZipFile(file) as archive:
            names = [n.partition("/")[2] for n in archive.namelist()]
        inside.append(sorted(names))
    print(inside[0])
    print(inside[0] == inside[1] == inside[2])

    Path("line.pkl").rename("renamed.pth")
    print(list(torch.load("renamed.pth")))
