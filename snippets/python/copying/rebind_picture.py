from toolbox.pictures import Panel, picture


def draw(title, names):
    panel = Panel(title)
    rows, y = {}, 0.0
    for name, value in names.items():
        if id(value) not in rows:
            same = [other for other in names.values() if other is value]
            rows[id(value)] = panel.grid(
                value,
                (2.0, y + 0.6 * (len(same) - 1)),
                fill=1 + len(rows),
                outlined=[v == 2 for v in value],
            )
        color = 1 + list(rows).index(id(value))
        panel.text(name, (0.3, y + 0.5), color=color)
        panel.arrow((0.65, y + 0.5), rows[id(value)][0], color=color, sideways=True)
        y += 1.2
    return panel


two = [2]
a = [1]
b = a
b = b + two
panels = [draw("b = b + two", {"a": a, "b": b})]
b = a
b += two
panels.append(draw("b += two", {"a": a, "b": b}))
print(picture(*panels, caption="rebind-picture"))
