import numpy as np
import torch
from toolbox.pictures import Panel, picture

x = np.ones(5)
names = {"x": x, "g": torch.as_tensor(x), "h": torch.as_tensor(x, dtype=torch.float32)}
x[0] = 7

panel = Panel()
rows = panel.memory(names, cell=1.0)
panel.text("x[0] = 7", (rows["x"].x + 0.1, rows["x"].y - 0.28), anchor="start", small=True)
for name in ("x", "h"):
    dtype = str(names[name].dtype).removeprefix("torch.")
    panel.text(dtype, (rows[name].right + 0.2, rows[name].centre[1]), anchor="start", small=True)
print(picture(panel, caption="as-tensor-picture"))
