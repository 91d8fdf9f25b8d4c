import torch
from toolbox.pictures import Panel, picture

left, right = torch.ones(2, 3), torch.ones(2, 3)
pairs = [[1, 2, 3], [0, 0, 0]]

fails = Panel("(2, 3) @ (2, 3)")
fails.grid(left, (0, 3.1), axes=("2", "3"), fill=pairs, outlined=[[0, 0, 1], [0, 0, 0]])
fails.grid(right, (4.0, 0), axes=("2", "3"), fill=[[1, 0, 0], [2, 0, 0]])
fails.grid([[""] * 3] * 2, (4.0, 3.1), hatched=True)

works = Panel("(2, 3) @ (3, 2)")
works.grid(left, (0, 4.1), axes=("2", "3"), fill=pairs)
works.grid(right.T, (4.0, 0), axes=("3", "2"), fill=[[1, 0], [2, 0], [3, 0]])
works.grid(left @ right.T, (4.0, 4.1))
print(picture(fails, works, caption="misfit-picture"))
