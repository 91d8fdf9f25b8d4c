import torch
from toolbox.pictures import Panel, picture

batches = [torch.tensor([1, 1, 1, 1]), torch.tensor([0])]
means = [batch.float().mean() for batch in batches]
right = sum(int(batch.sum()) for batch in batches)
seen = sum(len(batch) for batch in batches)

wrong = Panel("mean of means")
left = 0.0
tops = []
for batch, mean in zip(batches, means, strict=True):
    cells = wrong.grid(batch, (left, 0), fill=torch.where(batch == 1, 3, 5))
    result = wrong.grid([mean], (cells.centre[0] - 0.5, 2), fill=2)
    wrong.arrow(cells.box, result[0])
    tops.append(result)
    left = cells.right + 0.7
middle = (tops[0].centre[0] + tops[1].centre[0]) / 2
total = wrong.grid([torch.stack(means).mean()], (middle - 0.5, 4), fill=2, outlined=True)
for result in tops:
    wrong.arrow(result[0], total[0], sideways=False)

whole = Panel("right / seen")
together = torch.cat(batches)
cells = whole.grid(together, (0, 0), fill=torch.where(together == 1, 3, 5))
whole.arrow(cells.box, (2.5, 1.95))
whole.text(f"{right} / {seen}", (2.75, 1.45), anchor="start")
whole.grid([right / seen], (2, 2), fill=3, outlined=True)
print(picture(wrong, whole, caption="batches-picture"))
