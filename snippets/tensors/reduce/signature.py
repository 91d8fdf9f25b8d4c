from types import SimpleNamespace

import torch
from toolbox.signature import signature

for name in ("mean", "max"):
    # The docstring's first signature is the one without dim; take the next.
    text = getattr(torch, name).__doc__.split(".. function:: ")[1]
    print(signature(SimpleNamespace(__doc__=text), f"torch.{name}"))
print(signature(torch.softmax, "torch.softmax"))
print(signature(torch.cumsum, "torch.cumsum"))
