import os
import sys
import tempfile
from contextlib import chdir
from pathlib import Path

import torch

code = "from torch import nn\nclass Net(nn.Linear):\n    pass\n"
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    Path("net.py").write_text(code)
    sys.path.insert(0, folder)
    import net

    model = net.Net(300, 300)
    torch.save(model, "whole.pt")
    torch.save(model.state_dict(), "state.pt")
    sizes = [os.path.getsize(f) for f in ("whole.pt", "state.pt")]
    print(sizes[0] - sizes[1], "bytes more in", sizes[1])

    Path("net.py").rename("network.py")
    del sys.modules["net"], net
    try:
        torch.load("whole.pt", weights_only=False)
    except ModuleNotFoundError as error:
        print(type(error).__name__ + ":", error)
    print(list(torch.load("state.pt")))
    sys.path.remove(folder)
