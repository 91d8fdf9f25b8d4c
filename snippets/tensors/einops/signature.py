import einops
from toolbox.signature import signature

for name in ("rearrange", "reduce", "repeat"):
    print(signature(getattr(einops, name), f"einops.{name}"))
