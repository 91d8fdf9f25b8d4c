import argparse

from toolbox.pictures import Panel, picture

parser = argparse.ArgumentParser()
parser.add_argument("--a", action="store_true", default=False)
parser.add_argument("--b", action="store_true", default=True)
parser.add_argument("--c", action="store_true", default=None)
parser.add_argument("--d", action="store_true")
flags = ["--a", "--b", "--c", "--d"]
absent = [str(value) for value in vars(parser.parse_args([])).values()]
given = [str(value) for value in vars(parser.parse_args(flags)).values()]
colors = {"True": 3, "False": 5, "None": 0}

panel = Panel()
written = ["default=False", "default=True", "default=None", ""]
for i, (flag, default) in enumerate(zip(flags, written, strict=True)):
    y = 1.25 * i
    panel.text(flag, (0, y + (0.3 if default else 0.5)), anchor="start")
    panel.text(default, (0, y + 0.78), anchor="start", small=True)
    same = absent[i] == given[i]
    left = panel.grid(
        [absent[i]],
        (3.2, y),
        fill=colors[absent[i]],
        width=1.9,
        outlined=same,
    )
    right = panel.grid(
        [given[i]],
        (6.7, y),
        fill=colors[given[i]],
        width=1.9,
        outlined=same,
    )
    panel.arrow(left[0], right[0], text=flag)
panel.text("[]", (4.15, -0.4), small=True)
panel.text("[flag]", (7.65, -0.4), small=True)
print(picture(panel, caption="store-true-picture"))
