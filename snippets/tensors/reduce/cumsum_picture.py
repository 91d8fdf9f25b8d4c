import torch
from toolbox.pictures import Panel, picture

c = torch.tensor([[1, 2, 3], [4, 5, 6]])
STEP = 1.75  # from one cell to the next along dim, so that an arrow fits between them

down = Panel("torch.cumsum(c, dim=0)")
total = c.cumsum(0)
for j in range(3):
    left, color, before = 3.3 * j, j + 1, None
    for i in range(2):
        source = down.grid(c[i, j], (left, STEP * i))[0]
        result = down.grid(total[i, j], (left + STEP - 0.1, STEP * i), fill=color)[0]
        down.arrow(source, result, color=color)
        if before:
            down.arrow(before, result, color=color, text="+")
        before = result
    down.text(f"c[:, {j}]", (left + 1.33, 3.15), small=True)

across = Panel("torch.cumsum(c, dim=1)")
total = c.cumsum(1)
for i in range(2):
    top, color, before = 3.4 * i, (4, 6)[i], None
    for j in range(3):
        source = across.grid(c[i, j], (STEP * j, top))[0]
        result = across.grid(total[i, j], (STEP * j, top + STEP - 0.1), fill=color)[0]
        across.arrow(source, result, color=color)
        if before:
            across.arrow(before, result, color=color, text="+")
        before = result
    across.text(f"c[{i}]", (2 * STEP + 1.2, top + 0.5), anchor="start", small=True)
print(picture(down, across, caption="cumsum-picture"))
