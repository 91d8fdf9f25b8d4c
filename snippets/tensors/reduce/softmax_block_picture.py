import torch
from toolbox.pictures import Panel, picture

torch.manual_seed(0)
t = torch.randn(2, 3, 4)
places = {0: (slice(None), 1, 2), 1: (0, slice(None), 2), 2: (0, 1, slice(None))}

panels = []
for dim, place in places.items():
    p = t.softmax(dim)
    chosen = torch.zeros_like(p, dtype=torch.bool)
    chosen[place] = True
    color = dim + 1
    panel = Panel(f"t.softmax(dim={dim})")
    planes = panel.planes(
        p,
        (0, 0),
        name="p",
        fill=chosen * color,
        outlined=chosen,
        form=".2f",
    )
    words = ", ".join(":" if at == slice(None) else str(at) for at in place)
    panel.text(
        f"p[{words}].sum() = {p[place].sum():.4g}",
        (planes[1].right, planes[1].bottom + 0.45),
        anchor="end",
        small=True,
        color=color,
    )
    panels.append(panel)
print(picture(*panels, caption="softmax-block-picture"))
