import os
import tempfile
from contextlib import chdir

import torch

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    for step in (0, 50):
        torch.save({"step": torch.tensor(step)}, "model.pt")
        torch.save({"step": torch.tensor(step)}, f"model-{step}.pt")
    print(sorted(os.listdir()))
    print(torch.load("model.pt"))
