import torch
from toolbox.pictures import Panel, picture

panels = []
for name, t in (
    ("a", torch.tensor([[1, 2, 3]])),
    ("b", torch.tensor([[1, 2], [3, 4]])),
):
    panel = Panel(f"{name}.repeat(2, 1, 2)")
    result = t.repeat(2, 1, 2)
    original = torch.zeros_like(result, dtype=torch.bool)
    original[0, : t.shape[0], : t.shape[1]] = True
    panel.grid([1, *t.shape], (0, 0), fill=[2, 4, 6], hatched=[True, False, False])
    for k, factor in enumerate((2, 1, 2)):
        panel.text(f"×{factor}", (k + 0.5, 1.3), color=(2, 4, 6)[k])
    panel.grid(list(result.shape), (0, 1.6), fill=[2, 4, 6])
    panel.text(f"{name}.shape", (3.25, 0.5), anchor="start", small=True)
    panel.text(".shape", (3.25, 2.1), anchor="start", small=True)
    for k, grid in enumerate(panel.planes(result, (0, 3.2), fill=result, outlined=original)):
        panel.text(
            f"[{k}]",
            (grid.right + 0.25, grid.centre[1]),
            anchor="start",
            small=True,
        )
    panels.append(panel)
print(picture(*panels, caption="leading-picture"))
