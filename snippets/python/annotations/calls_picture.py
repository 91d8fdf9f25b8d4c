import torch
from toolbox.pictures import Panel, picture
from torch import Tensor


def f(x: Tensor | None = None) -> str:
    return "none" if x is None else str(tuple(x.shape))


def g(x: Tensor | None):
    return x


def result(function, arguments):
    try:
        return function(*arguments), 3
    except (TypeError, AttributeError) as error:
        return type(error).__name__, 5


panel = Panel()
calls = {
    "(t)": (torch.ones(2, 3),),
    "(None)": (None,),
    "()": (),
    '("text")': ("text",),
}
for x, name, default in ((1.8, "f", " = None"), (5.7, "g", "")):
    function = {"f": f, "g": g}[name]
    panel.text(name, (x + 1.85, -1.35), color=4)
    panel.text("x: Optional[Tensor]", (x + 1.85, -0.8), small=True)
    panel.text(default, (x + 1.85, -0.4), small=True, color=4)
    for row, arguments in enumerate(calls.values()):
        value, color = result(function, arguments)
        word = "t" if isinstance(value, Tensor) else str(value)
        panel.grid([word], (x, 1.25 * row), fill=color, width=3.7)
for row, call in enumerate(calls):
    panel.text(call, (1.55, 1.25 * row + 0.5), anchor="end", small=True)
print(picture(panel, caption="calls-picture"))
