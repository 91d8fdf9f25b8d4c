import torch
from toolbox.pictures import Panel, picture

t = torch.arange(24.0).reshape(2, 3, 4)
colors = torch.tensor([[1, 2, 3, 4], [4, 6, 1, 2]])

without = Panel("t.sum(1)")
flat = without.grid(t.sum(1), (0, 0), fill=colors)
without.text(str(tuple(t.sum(1).shape)), (flat.centre[0], 2.4), small=True)

kept = Panel("t.sum(1, keepdim=True)")
slabs = kept.planes(t.sum(1, keepdim=True), (0, 0), step=(0.7, 1.6), fill=colors[:, None])
shape = tuple(t.sum(1, keepdim=True).shape)
kept.text(str(shape), (slabs[1].centre[0], slabs[1].bottom + 0.4), small=True)
print(picture(without, kept, caption="keepdim-picture"))
