from typing import Optional, get_args

from torch import Tensor

number = Optional[int]  # noqa: UP045
print(number == (int | None), get_args(number))


def f(x: Tensor | None = None) -> str:
    return "none" if x is None else str(tuple(x.shape))


print(f(), f.__annotations__["x"])
