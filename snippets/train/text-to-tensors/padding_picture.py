import torch
from toolbox.pictures import Panel, picture
from torch.nn.utils.rnn import pad_sequence

rows = [torch.tensor([2, 3, 4]), torch.tensor([5, 6])]

panels = []
for title, options in (
    ("pad_sequence(rows)", {}),
    (
        'batch_first=True, padding_side="left"',
        {"batch_first": True, "padding_side": "left"},
    ),
):
    ids = pad_sequence(rows, **options)
    panel = Panel(title)
    grid = panel.grid(
        ids,
        (0, 0),
        fill=(ids - 1).clamp(min=0),
        hatched=ids == 0,
        width=1.75,
    )
    for k in range(2):
        if options:
            panel.text(
                f"rows[{k}]",
                (grid.right + 0.2, k + 0.5),
                anchor="start",
                small=True,
            )
        else:
            panel.text(f"rows[{k}]", (grid[k].centre[0], -0.3), small=True)
    panels.append(panel)
print(picture(*panels, caption="padding-picture"))
