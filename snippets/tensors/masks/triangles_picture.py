import numpy as np
from toolbox.pictures import Panel, picture

m = np.arange(1, 10).reshape(3, 3)
row, column = np.indices(m.shape)
colors = np.select([column > row, column == row], [1, 2], 3)

panels = []
for title, result in (
    ("np.triu(m)", np.triu(m)),
    ("np.triu(m, k=1)", np.triu(m, k=1)),
    ("np.triu(m, k=-1)", np.triu(m, k=-1)),
    ("np.tril(m)", np.tril(m)),
):
    panel = Panel(title)
    kept = result != 0
    panel.grid(m, (0, 0), fill=np.where(kept, colors, 0), hatched=~kept)
    panel.arrow((3.2, 1.5), (4.0, 1.5))
    panel.grid(result, (4.2, 0), fill=np.where(kept, colors, 0))
    panels.append(panel)
print(picture(*panels, caption="triangles-picture"))
