import torch
from toolbox.pictures import Panel, picture

x = torch.arange(12.0).reshape(4, 3)
y = x.sum(dim=1)
index = 2
chosen = (torch.arange(4) == index)[:, None]

panel = Panel()
numbers = panel.grid(torch.arange(4)[:, None], (0, 0), title="i", faded=~chosen, width=0.8)
rows = panel.grid(x, (1.6, 0), title="x", fill=chosen * 1, width=0.8)
sums = panel.grid(y[:, None], (4.2, 0), title="y", fill=chosen * 2, width=0.8)
got_x = panel.grid(x[index], (5.9, index), title="data[2]", fill=1, width=0.8)
panel.grid(y[index], (8.5, index), fill=2, width=0.8)
panel.arrow(numbers[index, 0], rows[index, 0])
panel.arrow(sums[index, 0], got_x[0])
print(picture(panel, caption="own-picture"))
