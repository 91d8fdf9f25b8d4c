import einops
import torch
from toolbox.pictures import Panel, picture

x = torch.arange(16.0).reshape(1, 1, 4, 4)
small = einops.reduce(x, "b c (h 2) (w 2) -> b c h w", "max")
color = torch.tensor([[1, 2], [3, 4]])

panel = Panel()
source = panel.grid(
    x[0, 0],
    (0, 0),
    fill=einops.repeat(color, "h w -> (h 2) (w 2)"),
    outlined=torch.isin(x[0, 0], small),
    width=1.0,
)
panel.arrow((4.3, 2), (6.0, 2), text="max", sideways=True)
panel.grid(small[0, 0], (6.3, 1), fill=color, width=1.0, outlined=True)
panel.text("(h 2) (w 2)", (2, 4.4), small=True)
panel.text("h w", (7.3, 4.4), small=True)
print(picture(panel, caption="reduce-picture"))
