import numpy as np
import torch
from toolbox.pictures import Panel, picture

x = np.ones(5)
t = torch.tensor(x)
f = torch.from_numpy(x)
x[0] = 7

panel = Panel()
names = {"x": x, "f": f, "t": t, "t.numpy()": t.numpy()}
rows = panel.memory(names, cell=1.0)
panel.text("x[0] = 7", (rows["x"].x + 0.1, rows["x"].y - 0.28), anchor="start", small=True)
print(picture(panel, caption="to-tensor-picture"))
