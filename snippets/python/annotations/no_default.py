from typing import Optional

from torch import Tensor


def g(x: Optional[Tensor]):  # noqa: UP045
    return x


print(g(None), g("text"))
try:
    g()
except TypeError as error:
    print(type(error).__name__ + ":", error)
