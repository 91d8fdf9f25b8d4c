import torch
from toolbox.pictures import Panel, picture

m = torch.zeros(2, 3)
fill = torch.tensor([[1], [2]]).expand(2, 3)

panels = []
for call, result, colors, new in (
    ("m[None]", m[None], fill[None], 0),
    ("m[:, None]", m[:, None], fill[:, None], 1),
    ("m[..., None]", m[..., None], fill[..., None], 2),
):
    panel = Panel(call)
    old = panel.grid(list(m.shape), (0.5, 0), fill=[4, 6])
    dims = [4, 6]
    dims.insert(new, 0)
    shape = panel.grid(
        list(result.shape),
        (0, 2.2),
        fill=dims,
        outlined=[k == new for k in range(3)],
    )
    for k in range(2):
        panel.arrow(old[k], shape[k + (k >= new)], color=(4, 6)[k])
    panel.text("m", (3.4, 0.5), anchor="start", small=True)
    panel.text(".shape", (3.4, 2.7), anchor="start", small=True)
    left = (3 - result.shape[2]) / 2
    for k, grid in enumerate(panel.planes(result, (left, 4), fill=colors)):
        panel.text(
            f"[{k}]",
            (grid.right + 0.25, grid.centre[1]),
            anchor="start",
            small=True,
        )
    panels.append(panel)
print(picture(*panels, caption="none-picture"))
