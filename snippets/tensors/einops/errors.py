import torch
from einops import EinopsError, rearrange

x = torch.zeros(2, 3)

for pattern, sizes in (
    ("a b c -> c b a", {}),
    ("a (b c) -> a b c", {"c": 2}),
    ("a b -> a", {}),
):
    try:
        rearrange(x, pattern, **sizes)
    except EinopsError as error:
        last = str(error).splitlines()[-1].strip()
        print(type(error).__name__ + ":", last)
