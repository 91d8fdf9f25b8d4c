from typing import Optional

from torch import Tensor


def f(x: Optional[Tensor] = None) -> str:  # noqa: UP045
    return "none" if x is None else str(tuple(x.shape))


try:
    f("text")
except AttributeError as error:
    print(type(error).__name__ + ":", error)
