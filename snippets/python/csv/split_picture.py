import csv

from toolbox.pictures import Panel, picture

line = 'a,"1,5"'
panels = []
W = 0.8
for name, fields in (
    ('line.split(",")', line.split(",")),
    ("csv.reader", next(csv.reader([line]))),
):
    panel = Panel(name)
    colors, places, start = [0] * len(line), [], 0
    for color, field in enumerate(fields, start=1):
        at = line.index(field, start)
        start = at + len(field)
        colors[at:start] = [color] * len(field)
        places.append((at, start))
    row = panel.grid(list(line), (0, 0), fill=colors, width=W)
    widths = [0.42 * len(field) + 0.55 for field in fields]
    gap = 0.35
    x = row.centre[0] - (sum(widths) + gap * (len(fields) - 1)) / 2
    for color, (field, width, (at, end)) in enumerate(
        zip(fields, widths, places, strict=True), start=1
    ):
        cell = panel.grid([field], (x, 2.1), fill=color, width=width)
        panel.arrow(((at + end) / 2 * W, 1.0), cell[0], color=color)
        x = cell.right + gap
    panels.append(panel)
print(picture(*panels, caption="split-picture"))
