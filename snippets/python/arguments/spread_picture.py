import inspect

from toolbox.pictures import Panel, picture


def f(a, *args, b=0, **kwargs):
    return a, args, b, kwargs


values, options = [1, 2], {"b": 3, "d": 4}
bound = inspect.signature(f).bind(*values, **options).arguments
colors = dict(zip(bound, (1, 2, 3, 4), strict=True))

panel = Panel()
width, gap = 1.55, 0.35
words = [*map(str, values), *(f"{key}={value}" for key, value in options.items())]
x = [i * (width + gap) for i in range(4)]
for i, (word, color) in enumerate(zip(words, colors.values(), strict=True)):
    passed = panel.grid([word], (x[i], 2.5), fill=color, width=width)
    name = list(bound)[i]
    got = panel.grid([repr(bound[name])], (x[i], 4.9), fill=color, width=width)
    panel.arrow(passed[0], got[0], color=color)
    stars = {"args": "*", "kwargs": "**"}.get(name, "")
    panel.text(stars + name, (got.centre[0], 6.25), color=color)
for text, first, pieces in (
    ("*[1, 2]", 0, [str(value) for value in values]),
    ("**{'b': 3, 'd': 4}", 2, [f"{key!r}: {value}" for key, value in options.items()]),
):
    centre = (x[first] + x[first + 1] + width) / 2
    wide = 1.0 if first == 0 else 1.75
    source = panel.grid(pieces, (centre - wide, 0), fill=list(colors.values())[first : first + 2])
    panel.text(text, (centre, -0.35), small=True)
    for i in range(2):
        end = (x[first + i] + width / 2, 2.5)
        panel.arrow(source[i], end, color=first + i + 1, sideways=False)
print(picture(panel, caption="spread-picture"))
