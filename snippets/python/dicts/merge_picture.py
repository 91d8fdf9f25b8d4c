from toolbox.pictures import Panel, picture

defaults = {"lr": 0.1, "momentum": 0.9}
given = {"lr": 0.01}
merged = defaults | given

panel = Panel()
columns = {"lr": (0, 2.9), "momentum": (3.4, 4.1)}
rows = {"defaults": (defaults, 0), "given": (given, 2.0), "defaults | given": (merged, 4.6)}
for name, (items, y) in rows.items():
    label = y + 1.3 if items is merged else y - 0.32
    panel.text(name, (0, label), anchor="start", small=True)
    for key, value in items.items():
        x, width = columns[key]
        color = 2 if key in given else 1
        if name == "defaults":
            color = 1
        lost = name == "defaults" and key in given
        cell = panel.grid([f"{key!r}: {value}"], (x, y), fill=color, width=width, faded=lost)
        if items is not merged and not lost:
            panel.arrow((cell.centre[0], y + 1), (cell.centre[0], 4.6), color=color)
print(picture(panel, caption="merge-picture"))
