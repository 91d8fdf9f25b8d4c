import torch
from toolbox.pictures import Panel, picture

one = torch.tensor([0, 1, 2, 3])
keep = torch.tensor([True, False, True, False])
two = torch.tensor([[1, 2], [3, 4], [5, 6]])
rows = torch.tensor([True, False, True])

first = Panel("one[mask]")
mask = first.grid(keep, (0, 0), fill=torch.where(keep, 3, 0))
source = first.grid(one, (0, 1.3), fill=torch.where(keep, 3, 0), faded=~keep)
result = first.grid(one[keep], (1, 3.7), fill=3)
for k, position in enumerate(keep.nonzero().flatten().tolist()):
    first.arrow(source[position], result[k], color=3)
first.text("mask", (4.2, 0.5), anchor="start", small=True)
first.text("one", (4.2, 1.8), anchor="start", small=True)

second = Panel("two[mask]")
colors = torch.tensor([1, 0, 2])
mask = second.grid(rows[:, None], (0, 0), fill=colors[:, None])
source = second.grid(two, (1.3, 0), fill=colors[:, None], faded=~rows[:, None])
result = second.grid(two[rows], (5, 0.5), fill=colors[rows][:, None])
for k, position in enumerate(rows.nonzero().flatten().tolist()):
    second.arrow(source[position, 1], result[k, 0], color=int(colors[position]))
second.text("mask", (0.5, 3.4), small=True)
second.text("two", (2.3, 3.4), small=True)
print(picture(first, second, caption="boolean-mask-picture"))
