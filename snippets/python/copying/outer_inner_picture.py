import copy

from toolbox.pictures import Panel, picture

a = [1, [2, 3]]
names = {"a": a, "b": a, "c": a[:], "d": copy.deepcopy(a)}
a[0] = 9
a[1][0] = 8

panel = Panel()
outer, inner = {}, {}
for k, (name, value) in enumerate(names.items()):
    row = outer.get(id(value))
    y = 1.5 * k
    if row is None:
        of = [other for other, found in names.items() if found is value]
        top = y + 0.75 * (len(of) - 1)
        color = 1 + len(outer)
        row = panel.grid(
            [str(value[0]), ""], (2.0, top), fill=color, outlined=[value[0] == 9, False], width=1.1
        )
        outer[id(value)] = row
        users = [j for j, found in enumerate(names.values()) if found[1] is value[1]]
        if id(value[1]) not in inner:
            middle = 1.5 * (users[0] + users[-1]) / 2
            inner[id(value[1])] = panel.grid(
                value[1],
                (6.4, middle),
                fill=4 if len(users) > 1 else color,
                outlined=[v == 8 for v in value[1]],
                width=1.1,
            )
        dot = panel.dot(row[1].centre, color=color)
        panel.arrow(dot, inner[id(value[1])].box, color=color, sideways=True)
    color = 1 + list(outer).index(id(value))
    panel.text(name, (0.3, y + 0.5), color=color)
    panel.arrow((0.65, y + 0.5), row[0], color=color, sideways=True)
print(picture(panel, caption="outer-inner-picture"))
