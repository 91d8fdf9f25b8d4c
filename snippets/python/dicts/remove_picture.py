from toolbox.pictures import Panel, picture

dic = {"a": 1, "b": 2, "c": 3}
colors = {"a": 1, "b": 2, "c": 3}
width = 1.9


def draw(panel, items, y, faded=()):
    first = 0.0
    for key, value in items.items():
        x = list(colors).index(key) * width
        word = [f"{key!r}: {value}"]
        gone = key in faded
        cell = panel.grid(word, (x, y), fill=colors[key], width=width, faded=gone, hatched=gone)
        first = first or cell
    return first


panel = Panel()
deleted = dic.copy()
del deleted["a"]
panel.text("del dic['a']", (0, -0.3), anchor="start", small=True)
draw(panel, dic, 0, faded=dic.keys() - deleted.keys())

popped = dic.copy()
value = popped.pop("a")
panel.text("dic.pop('a')", (0, 1.75), anchor="start", small=True)
cell = draw(panel, dic, 2.05, faded=dic.keys() - popped.keys())
out = panel.grid([value], (cell.centre[0] - 0.5, 3.85), fill=1)
panel.arrow(cell[0], out[0], color=1)

kept = {key: value for key, value in dic.items() if key != "a"}
panel.text("{... if key != 'a'}", (0, 5.4), anchor="start", small=True)
draw(panel, dic, 5.7)
for key in kept:
    new = draw(panel, {key: kept[key]}, 7.5)
    panel.arrow((new.centre[0], 6.7), new[0], color=colors[key])
print(picture(panel, caption="remove-picture"))
