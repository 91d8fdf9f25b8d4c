import torch
from toolbox.pictures import Panel, picture

t = torch.zeros(3)
n = t.numpy()
own = t.numpy().copy()
t += 1
n[0] = 5

panel = Panel()
rows = panel.memory({"t": t, "n": n, "own": own}, cell=1.0)
panel.text("t += 1; n[0] = 5", (rows["t"].x + 0.1, rows["t"].y - 0.28), anchor="start", small=True)
print(picture(panel, caption="back-picture"))
