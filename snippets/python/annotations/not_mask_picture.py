import torch
from toolbox.pictures import Panel, picture


def not_mask(mask):
    try:
        return str(not mask)
    except RuntimeError as error:
        return type(error).__name__


panel = Panel()
panel.text("mask", (1, -0.4), small=True)
for x, title in ((2.5, "not mask"), (6.2, "mask is None")):
    panel.text(title, (x + 1.6, -0.4), small=True)
masks = (None, torch.tensor([True, False]), torch.tensor([False]))
for row, mask in enumerate(masks):
    y = 1.3 * row
    if mask is None:
        panel.grid(["None"], (0, y), width=2)
    else:
        panel.grid(mask, (0, y), fill=1, width=2 / len(mask))
    truth = str(mask is None)
    for x, answer in ((2.5, not_mask(mask)), (6.2, truth)):
        panel.grid([answer], (x, y), fill=3 if answer == truth else 5, width=3.2)
print(picture(panel, caption="not-mask-picture"))
