import numpy as np
from toolbox.pictures import Panel, picture

a = np.arange(6).reshape(2, 3)
names = {
    "a": a,
    "a.ravel()": a.ravel(),
    "a.reshape(6)": a.reshape(6),
    "a.flatten()": a.flatten(),
    "a.T.ravel()": a.T.ravel(),
    "a.T.reshape(6)": a.T.reshape(6),
}
names["a.ravel()"][1] = 8
names["a.flatten()"][0] = 9

panel = Panel()
panel.memory(names, gap=1.0)
print(picture(panel, caption="flatten-picture"))
