import numpy as np
from pycocotools import mask
from toolbox.pictures import Panel, picture

m = np.zeros((4, 4), dtype=np.uint8, order="F")
m[1:3, 1:3] = 1
flat = m.flatten(order="F")
changes = np.flatnonzero(np.diff(flat)) + 1
runs = np.diff(changes, prepend=0, append=16)
assert bytes(runs[:3].tolist()) == bytes(b - 48 for b in mask.encode(m)["counts"][:3])
owner = np.repeat(np.arange(len(runs)), runs)
COLORS = np.array([4, 1, 6, 2, 3])

panels = []
panel = Panel("m")
colors = COLORS[owner].reshape(4, 4, order="F")
panel.grid(m, (0, 0), fill=colors)
for j in range(4):
    panel.arrow((j + 0.5, -0.7), (j + 0.5, -0.05), color=0)
    panel.text(str(j), (j + 0.5, 4.35), small=True)
panels.append(panel)

panel = Panel('m.flatten(order="F")')
WIDTH = 0.58
cells = panel.grid(flat, (0, 0), fill=COLORS[owner], width=WIDTH)
left = 0.0
for k, run in enumerate(runs.tolist()):
    color = int(COLORS[k])
    low, high = left + 0.08, left + run * WIDTH - 0.08
    panel.line([(low, 1.15), (low, 1.3), (high, 1.3), (high, 1.15)], color=color)
    panel.text(f"{run}×{k % 2}", ((low + high) / 2, 1.75), color=color)
    left += run * WIDTH
panels.append(panel)
print(picture(*panels, caption="rle-picture"))
