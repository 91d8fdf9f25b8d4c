import pickle
import tempfile
import zipfile
from contextlib import chdir
from pathlib import Path

import torch

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    torch.save({"epoch": 3}, "by_torch.pkl")
    Path("by_pickle.pkl").write_bytes(pickle.dumps({"epoch": 3}))
    for file in ("by_torch.pkl", "by_pickle.pkl"):
        head = Path(file).read_bytes()[:2]
        print(file, zipfile.is_zipfile(file), head)
