import torch
from toolbox.pictures import Panel, picture
from torch import nn

line = nn.Linear(9, 3)
images = torch.ones(2, 3, 3)
flat = images.flatten(1)
output = line(flat)

panel = Panel()
panel.grid(
    list(images.shape),
    (0, 0),
    fill=[0, 0, 5],
    outlined=[False, False, True],
)
panel.text(f"≠ {line.in_features}", (3.3, 0.5), anchor="start", color=5)
panel.text("images.shape", (0, -0.35), anchor="start", small=True)
panel.arrow((2.5, 1.1), (2.5, 2.2), text="flatten(1)")
panel.grid(list(flat.shape), (1, 2.3), fill=[0, 1])
panel.arrow((3.2, 2.8), (6.3, 2.8), text="Linear(9, 3)")
panel.grid(list(output.shape), (6.4, 2.3), fill=[0, 3])
print(picture(panel, caption="errors-picture"))
