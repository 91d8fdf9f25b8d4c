from typing import Optional

import torch
from torch import Tensor


def f(x: Optional[Tensor] = None) -> str:  # noqa: UP045
    return "none" if x is None else str(tuple(x.shape))


print(f(), f(torch.ones(2, 3)))
print(f.__annotations__)
