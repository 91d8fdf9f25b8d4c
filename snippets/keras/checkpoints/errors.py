import os
import tempfile
from contextlib import chdir

import torch

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    torch.save({}, "model.pt")
    try:
        torch.save({}, "tmp/model.pt")
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)
    os.makedirs("tmp", exist_ok=True)
    torch.save({}, "tmp/model.pt")
    print(sorted(os.listdir()), os.listdir("tmp"))
