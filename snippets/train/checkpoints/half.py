import os
import tempfile
from contextlib import chdir
from pathlib import Path

import torch

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    torch.save({"epoch": 3}, "last.pt")
    whole = Path("last.pt").read_bytes()
    Path("cut.pt").write_bytes(whole[: len(whole) // 2])
    try:
        torch.load("cut.pt")
    except RuntimeError as error:
        print(type(error).__name__ + ":", str(error).partition(". ")[0])

    torch.save({"epoch": 4}, "new.pt")
    os.replace("new.pt", "last.pt")
    print(torch.load("last.pt"))
