import torch
from toolbox.pictures import Panel, picture

rows = [[1.0, 1.0], [2, 2]]
A = torch.tensor(rows)

panel = Panel()
grid = panel.grid(A, (0, 0), fill=[[1], [2]], form=".1f")
for i, row in enumerate(rows):
    y = grid[i, 0].centre[1]
    panel.text(f"{row}", (-1.4, y), anchor="end", color=i + 1)
    panel.arrow((-1.25, y), grid[i, 0], color=i + 1, sideways=True)
panel.text("A", (grid.right + 0.25, 1), anchor="start", small=True)
print(picture(panel, caption="rows-picture"))
