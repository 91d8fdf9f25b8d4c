import torch
from toolbox.pictures import Panel, picture
from torch.utils.data import TensorDataset, random_split

data = TensorDataset(torch.arange(10))
generator = torch.Generator().manual_seed(0)
train, test = random_split(data, [7, 3], generator=generator)

panel = Panel()
color = [2 if i in test.indices else 1 for i in range(10)]
whole = panel.grid([i for (i,) in data], (0, 0), fill=color, width=0.95)
train_row = panel.grid([i for (i,) in train], (0, 3), fill=1, width=0.95)
test_row = panel.grid([i for (i,) in test], (6.65, 3), fill=2, width=0.95)
for row, part, c in ((train_row, train, 1), (test_row, test, 2)):
    for k, i in enumerate(part.indices):
        panel.arrow(whole[i], row[k], color=c, sideways=False)
panel.text("data", (0, -0.35), anchor="start", small=True)
panel.text("train", (0, 4.4), anchor="start", small=True, color=1)
panel.text("test", (6.65, 4.4), anchor="start", small=True, color=2)
print(picture(panel, caption="split-picture"))
