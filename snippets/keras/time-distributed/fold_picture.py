import torch
from toolbox.pictures import Panel, picture
from torch import nn

video = torch.zeros(2, 7, 3, 8, 8)
batch = video.flatten(0, 1)
a = nn.Conv2d(3, 4, 3)(batch)
b = a.unflatten(0, (2, 7))

clips = torch.arange(7).repeat(2, 1)  # the number of the frame in its clip
fill = torch.tensor([[1], [2]]).expand(2, 7)

panel = Panel()
stages = []
for k, (name, frames, values, colors) in enumerate(
    (
        ("video", video, clips, fill),
        ("", batch, clips.flatten(0, 1), fill.flatten(0, 1)),
        ("a", a, clips.flatten(0, 1), fill.flatten(0, 1)),
        ("b", b, clips, fill),
    )
):
    y = (0, 3.35, 5.75, 8.15)[k]
    width = 0.9 if values.ndim == 2 else 9.1 / 14
    left = (9.1 - 7 * width) / 2 if values.ndim == 2 else 0
    grid = panel.grid(values, (left, y), fill=colors, width=width, height=0.75, outlined=k > 1)
    panel.text(f"{name} {tuple(frames.shape)}".strip(), (0, y - 0.35), anchor="start", small=True)
    stages.append(grid)
steps = ("flatten(0, 1)", "Conv2d(3, 4, 3)", "unflatten(0, (2, 7))")
for before, after, step in zip(stages, stages[1:], steps, strict=False):
    x = 4.55
    panel.arrow((x, before.bottom + 0.1), (x, after.y - 0.1), color=4)
    panel.text(step, (x + 0.25, (before.bottom + after.y) / 2), anchor="start", color=4)
print(picture(panel, caption="fold-picture"))
