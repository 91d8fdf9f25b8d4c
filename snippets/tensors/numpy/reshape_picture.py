import numpy as np
from toolbox.pictures import Panel, picture

a = np.arange(6)
m = a.reshape(2, 3)
results = {
    "a": a,
    "m = a.reshape(2, 3)": m,
    "m.swapaxes(0, 1)": m.swapaxes(0, 1),
}

panels = []
for name, result in results.items():
    panel = Panel(name)
    panel.grid(result, fill=result + 1)
    panels.append(panel)
print(picture(*panels, caption="reshape-picture"))
