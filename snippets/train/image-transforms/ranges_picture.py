import torch
from toolbox.pictures import Panel, picture
from torchvision.transforms import v2

black, white = torch.zeros(3, 1, 1), torch.ones(3, 1, 1)
imagenet = v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
half = v2.Normalize([0.5] * 3, [0.5] * 3)


def place(value):
    return 4.4 + 1.25 * float(value)  # of a number on the axis, in cells


panels = []
for title, low, high in (
    ("black, white", black, white),
    ("Normalize([0.485, …], [0.229, …])", imagenet(black), imagenet(white)),
    ("Normalize([0.5] * 3, [0.5] * 3)", half(black), half(white)),
):
    panel = Panel(title)
    panel.line([(place(-3.2), 2.5), (place(3.5), 2.5)])
    panel.line([(place(0), 0.1), (place(0), 2.5)])
    for tick in range(-3, 4):
        panel.line([(place(tick), 2.5), (place(tick), 2.62)])
        panel.text(str(tick), (place(tick), 2.9), small=True)
    channels = zip("RGB", (5, 3, 1), low.flatten(), high.flatten(), strict=True)
    for row, (name, color, a, b) in enumerate(channels):
        y = 0.45 + 0.75 * row
        panel.text(name, (0.1, y), color=color)
        for shift in (-0.05, -0.025, 0.0, 0.025, 0.05):
            panel.line([(place(a), y + shift), (place(b), y + shift)], color=color)
        for value, side, anchor in ((a, -1, "end"), (b, 1, "start")):
            panel.dot((place(value), y), color=color, radius=0.15)
            at = (place(value) + 0.25 * side, y)
            panel.text(f"{value:.2f}", at, anchor=anchor, small=True, color=color)
    panels.append(panel)
print(picture(*panels, caption="ranges-picture"))
