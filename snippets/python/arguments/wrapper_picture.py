import inspect

from toolbox.pictures import Panel, picture
from torch import nn


def wrapper(*args, **kwargs):
    return args, kwargs


args, kwargs = wrapper(2, 3, bias=False)
bound = inspect.signature(nn.Linear).bind(*args, **kwargs).arguments

panel = Panel("LogLinear(2, 3, bias=False)")
words = [*map(str, args), *(f"{key}={value}" for key, value in kwargs.items())]
widths, x = (1.0, 1.0, 2.8), (0.3, 3.3, 5.4)
for i, (name, value) in enumerate(bound.items()):
    color = 1 if i < len(args) else 2
    passed = panel.grid([words[i]], (x[i], 0), fill=color, width=widths[i])
    got = panel.grid([str(value)], (x[i], 4.6), fill=color, width=widths[i])
    panel.text(name, (got.centre[0], 5.95), small=True)
    panel.arrow(passed[0], (passed.centre[0], 2.3), color=color)
    panel.arrow((passed.centre[0], 3.3), got[0], color=color)
panel.grid([repr(args)], (0.3, 2.3), fill=1, width=4.0)
panel.grid([repr(kwargs)], (4.95, 2.3), fill=2, width=3.7)
panel.text("args", (2.3, 1.6), color=1)
panel.text("kwargs", (7.0, 1.6), anchor="start", color=2)
print(picture(panel, caption="wrapper-picture"))
