import torch
from toolbox.pictures import Panel, picture
from torch import nn

line = nn.Linear(4, 5)
panel = Panel()
for k, size in enumerate([(4,), (2, 4), (2, 3, 4), (2, 3, 7, 4)]):
    after = tuple(line(torch.ones(size)).shape)
    y = 1.4 * k
    start = 4 - len(size)
    kept = [0] * (len(size) - 1)
    before = panel.grid(list(size), (start, y), fill=[*kept, 1])
    result = panel.grid(list(after), (5.4 + start, y), fill=[*kept, 3])
    panel.arrow((4.2, y + 0.5), (5.2 + start, y + 0.5), color=0)
print(picture(panel, caption="dimensions-picture"))
