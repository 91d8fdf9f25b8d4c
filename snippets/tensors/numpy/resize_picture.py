import numpy as np
from toolbox.pictures import Panel, picture

a = np.arange(6)
repeated = np.resize(a, (2, 4))
a.resize((2, 4))

panels = []
for name, result, of_a in (
    ("np.resize(a, (2, 4))", repeated, np.ones(8, bool)),
    ("a.resize((2, 4))", a, np.arange(8) < 6),
):
    panel = Panel(name)
    fill = np.where(of_a.reshape(2, 4), result + 1, 0)
    panel.grid(result, fill=fill, outlined=np.arange(8).reshape(2, 4) >= 6)
    panels.append(panel)
print(picture(*panels, caption="resize-picture"))
