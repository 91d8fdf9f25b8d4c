import torch
from toolbox.pictures import Panel, picture

prediction = torch.tensor([[1.0], [2.0]])
target = torch.tensor([1.0, 2.0])

wrong = Panel("(prediction - target) ** 2")
column = wrong.grid(prediction, (0, 1.6), fill=[[1], [3]])
row = wrong.grid(target, (2.2, 0), fill=2)
square = (prediction - target) ** 2
table = wrong.grid(square, (2.2, 1.6), fill=[[0, 5], [5, 0]])
for i in range(2):
    wrong.arrow(column[i, 0], table[i, 0], color=1 + 2 * i)
    wrong.arrow(row[i], table[0, i], color=2)
wrong.text("prediction", (0.5, 1.3), small=True)
wrong.text("target", (4.4, 0.5), anchor="start", small=True)
mean = wrong.grid([[square.mean()]], (5.8, 2.1), fill=5, form=".4f", outlined=True)
wrong.arrow(table.box, mean.box, color=5, text="mean")

right = Panel("(prediction[:, 0] - target) ** 2")
flat = right.grid(prediction[:, 0], (0, 0), fill=[1, 3])
below = right.grid(target, (0, 1), fill=2)
square = (prediction[:, 0] - target) ** 2
pairs = right.grid(square, (0, 2.9), fill=[1, 3])
for i in range(2):
    right.arrow(below[i], pairs[i], color=1 + 2 * i)
right.text("prediction[:, 0]", (2.2, 0.5), anchor="start", small=True)
right.text("target", (2.2, 1.5), anchor="start", small=True)
mean = right.grid([[square.mean()]], (3.6, 2.9), fill=1, form=".4f", outlined=True)
right.arrow(pairs.box, mean.box, color=1, text="mean")
print(picture(wrong, right, caption="broadcast-picture"))
