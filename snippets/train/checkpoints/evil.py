import os
import pickle
import tempfile
from contextlib import chdir

import torch


class Trap:
    def __reduce__(self):
        return exec, ("import os; os.mkdir('I_WAS_HERE')",)


with tempfile.TemporaryDirectory() as folder, chdir(folder):
    torch.save({"weight": torch.ones(1), "bias": Trap()}, "gift.pt")
    calls = torch.serialization.get_unsafe_globals_in_checkpoint("gift.pt")
    print("calls", calls)

    try:
        torch.load("gift.pt")
    except pickle.UnpicklingError:
        print("refused:", os.listdir())

    torch.load("gift.pt", weights_only=False)
    print("loaded:", sorted(os.listdir()))
