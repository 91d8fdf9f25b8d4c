import torch
from toolbox.pictures import Panel, picture

c = torch.tensor([[1.0], [2.0]])

panels = []
for call, t in (
    ("c.expand(-1, 3)", c.expand(-1, 3)),
    ("c.repeat(1, 3)", c.repeat(1, 3)),
):
    panel = Panel(call)
    size = t.untyped_storage().nbytes() // t.element_size()
    stored = t.as_strided((size,), (1,))
    left = (6 - size) / 2
    upper = panel.grid(t[0], (1.5, 0), fill=1)
    memory = panel.grid(stored, (left, 2.4), fill=stored.int(), outlined=True)
    lower = panel.grid(t[1], (1.5, 4.8), fill=2)
    for row, grid, color in ((0, upper, 1), (1, lower, 2)):
        for j in range(3):
            at = row * t.stride(0) + j * t.stride(1)
            near = memory[at].centre[0] + (0.22 * (j - 1) if size == 2 else 0)
            panel.arrow(
                grid[j],
                (near, 2.35 if row == 0 else 3.45),
                color=color,
                sideways=False,
            )
    panel.text("[0]", (4.75, 0.5), anchor="start", small=True)
    panel.text("[1]", (4.75, 5.3), anchor="start", small=True)
    panel.text(f"stride {t.stride()}", (3, 6.3), small=True)
    panel.text(f"{t.untyped_storage().nbytes()} bytes", (3, 6.8), small=True)
    panels.append(panel)
print(picture(*panels, caption="expand-picture"))
