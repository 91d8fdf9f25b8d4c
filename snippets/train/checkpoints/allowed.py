import pickle
import tempfile
from argparse import Namespace
from contextlib import chdir

import torch

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    torch.save({"epoch": 3, "args": Namespace(lr=0.1)}, "last.pt")
    try:
        torch.load("last.pt")
    except pickle.UnpicklingError as error:
        why = str(error).partition("error: ")[2].partition(". ")[0]
        print(type(error).__name__ + ":", why)

    with torch.serialization.safe_globals([Namespace]):
        print(torch.load("last.pt"))
