import torch
from toolbox.pictures import Panel, picture

m = torch.tensor([[1.0, 3.0, 5.0], [7.0, 9.0, 11.0]])

down = Panel("m.mean(dim=0)")
source = down.grid(m, (0, 0), fill=[[1, 2, 3]], axes=("dim 0", ""))
result = down.grid(m.mean(0), (0, 3.3), fill=[1, 2, 3])
for j in range(3):
    down.arrow(source[1, j], result[j], color=j + 1)

across = Panel("m.mean(dim=1)")
source = across.grid(m, (0, 0), fill=[[4], [6]], axes=("", "dim 1"))
result = across.grid(m.mean(1)[:, None], (4.4, 0), fill=[[4], [6]])
for i in range(2):
    across.arrow(source[i, 2], result[i, 0], color=(4, 6)[i])
print(picture(down, across, caption="smallest-picture"))
