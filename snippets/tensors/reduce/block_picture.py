import torch
from toolbox.pictures import Panel, picture

t = torch.arange(24.0).reshape(2, 3, 4)
WIDTH, RED = 0.86, 5
# A colour per element of the result, the same for all that goes into it.
groups = {
    0: torch.tensor([[1, 2, 3, 4], [6, 1, 2, 3], [4, 6, 1, 2]]),
    1: torch.tensor([[1, 2, 3, 4], [4, 6, 1, 2]]),
    2: torch.tensor([[1, 2, 3], [4, 6, 1]]),
}

panels = []
for dim, colors in groups.items():
    panel = Panel(f"t.sum(dim={dim})")
    result = t.sum(dim)
    chosen = torch.zeros_like(result, dtype=torch.bool)
    chosen[1, 2] = True
    first, second = panel.planes(
        t,
        (0, 0),
        step=(0.55, 3.7),
        width=WIDTH,
        fill=colors.unsqueeze(dim),
        outlined=chosen.unsqueeze(dim).expand(t.shape),
    )
    for k, plane in enumerate((first, second)):
        panel.text(f"t[{k}]", (plane.x - 0.45, plane.centre[1]), anchor="end", small=True)
        if dim == 1:
            panel.arrow((plane.x - 0.2, plane.y + 0.05), (plane.x - 0.2, plane.bottom), color=RED)
        if dim == 2:
            y = plane.y - 0.22
            panel.arrow((plane.x + 0.05, y), (plane.right - 0.2, y), color=RED, sideways=True)
    if dim == 0:
        panel.arrow((-0.62, 1.85), (-0.38, 4.85), color=RED)
    middle = second.bottom / 2
    left, top = second.right + 1.05, middle - len(result) / 2
    panel.arrow((second.right + 0.15, middle), (left - 0.15, middle), sideways=True)
    grid = panel.grid(result, (left, top), width=WIDTH, fill=colors, outlined=chosen)
    panel.text(str(tuple(result.shape)), (grid.centre[0], top - 0.35), small=True)
    terms = t[(1, slice(None), 2) if dim == 1 else (slice(None), 1, 2) if dim == 0 else (1, 2)]
    words = "+".join(f"{term:g}" for term in terms.tolist())
    panel.text(
        f"{words} = {result[1, 2]:g}",
        (grid.x + 0.05, grid.bottom + 0.4),
        anchor="start",
        small=True,
        color=int(colors[1, 2]),
    )
    panels.append(panel)
print(picture(*panels, caption="block-picture"))
