from toolbox.pictures import Panel, picture

dic = {"a": 1, "b": 2, "c": 3}
colors = {"a": 1, "b": 2, "c": 3}
width = 1.65


def draw(panel, items, x, y, gone=()):
    cells = []
    for key, value in items.items():
        cell = panel.grid(
            [f"{key!r}: {value}"],
            (x + width * len(cells), y),
            fill=colors[key],
            width=width,
            faded=key in gone,
            hatched=key in gone,
        )
        cells.append(cell)
    return cells


panel = Panel()
deleted = dic.copy()
del deleted["a"]
panel.text("del dic['a']", (0, -0.3), anchor="start", small=True)
draw(panel, dic, 0, 0, gone=dic.keys() - deleted.keys())

popped = dic.copy()
value = popped.pop("a")
panel.text("dic.pop('a')", (0, 1.6), anchor="start", small=True)
first, *_ = draw(panel, dic, 0, 1.9, gone=dic.keys() - popped.keys())
out = panel.grid([value], (6.0, 1.9), fill=1)
below = first.bottom + 0.45
panel.line([(first.centre[0], first.bottom), (first.centre[0], below)], color=1)
panel.line([(first.centre[0], below), (out.centre[0], below)], color=1)
panel.arrow((out.centre[0], below), (out.centre[0], out.bottom), color=1)

kept = {key: value for key, value in dic.items() if key != "a"}
panel.text("{... if key != 'a'}", (0, 3.95), anchor="start", small=True)
*_, last = draw(panel, dic, 0, 4.25)
first, *_ = draw(panel, kept, 6.0, 4.25)
panel.arrow(last[0], first[0])
print(picture(panel, caption="remove-picture"))
