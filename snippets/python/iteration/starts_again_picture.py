from itertools import islice

from toolbox.pictures import Panel, picture

x = [10, 20]
panels = []
for title, calls in (
    ("next(iter(x))", [next(iter(x)) for _ in range(3)]),
    ("next(it)", list(islice(iter(x), 2))),
):
    panel = Panel(title)
    source = panel.grid(x, (1, 0), fill=[1, 2])
    result = panel.grid(
        calls,
        (0.5 if len(calls) == 3 else 1, 2.6),
        fill=[x.index(c) + 1 for c in calls],
    )
    for k, value in enumerate(calls):
        panel.arrow(
            source[x.index(value)],
            result[k],
            color=x.index(value) + 1,
            sideways=False,
        )
    panel.text("x", (0.7, 0.5), anchor="end", small=True)
    panels.append(panel)
print(picture(*panels, caption="starts-again-picture"))
