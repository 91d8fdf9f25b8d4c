import pickle
import tempfile
from contextlib import chdir

import torch
from torch import nn

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    torch.save(nn.Linear(1, 1), "whole.pt")
    try:
        torch.load("whole.pt")
    except pickle.UnpicklingError as error:
        first = str(error).splitlines()[0]
        for bold in ("\033[1m", "\033[0m"):
            first = first.replace(bold, "")
        print(type(error).__name__ + ":", first)
    model = torch.load("whole.pt", weights_only=False)

print(type(model).__name__)
