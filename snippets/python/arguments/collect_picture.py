import inspect

from toolbox.pictures import Panel, picture


def f(a, *args, b=0, **kwargs):
    return a, args, b, kwargs


bound = inspect.signature(f).bind(1, 2, 3, b=4, c=5).arguments
tokens = {
    "a": [str(bound["a"])],
    "args": [str(value) for value in bound["args"]],
    "b": [f"b={bound['b']}"],
    "kwargs": [f"{key}={value}" for key, value in bound["kwargs"].items()],
}
width, x = 1.3, 0.0
panel = Panel("f(1, 2, 3, b=4, c=5)")
for color, (name, words) in enumerate(tokens.items(), start=1):
    passed = panel.grid(words, (x, 0), fill=color, width=width)
    value = bound[name]
    space = width * len(words) + (0.5 if name == "kwargs" else 0)
    got = panel.grid([repr(value)], (x, 2.3), fill=color, width=space)
    for cell in range(len(words)):
        at = passed[cell].centre[0]
        panel.arrow(passed[cell], (at, 2.3), color=color)
    stars = {"args": "*", "kwargs": "**"}.get(name, "")
    panel.text(stars + name, (got.centre[0], 3.65), color=color)
    x += space + 0.25
print(picture(panel, caption="collect-picture"))
