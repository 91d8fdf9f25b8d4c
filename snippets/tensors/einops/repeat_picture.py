import einops
import torch
from toolbox.pictures import Panel, picture

n = torch.tensor([1, 2])
places = {"n": (0, 0), "n k": (3.2, 0), "k n": (7.4, 0), "(n k)": (0, 4.4), "(k n)": (0, 6.8)}

panel = Panel()
for axes, at in places.items():
    result = einops.repeat(n, f"n -> {axes}", **({"k": 3} if "k" in axes else {}))
    panel.grid(result, at, title=axes, fill=result)
print(picture(panel, caption="repeat-picture"))
