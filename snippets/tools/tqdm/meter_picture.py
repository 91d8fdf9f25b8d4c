from toolbox.pictures import Panel, picture
from tqdm import tqdm

state = {"n": 5, "total": 10, "elapsed": 2.0, "prefix": "train"}


def part(form):
    return tqdm.format_meter(**state, bar_format=form).strip()


panel = Panel()
done = int(part("{n}"))
panel.text(part("{desc}"), (0.05, -0.45), anchor="start")
panel.text(part("{percentage:.0f}%"), (9.25, -0.45), anchor="end", color=1)
panel.grid([""] * 10, (0, 0), width=0.93, fill=[1] * done + [0] * (10 - done))
x = 0.0
for name, color, width, mark in (
    ("n", 1, 1.0, "/"),
    ("total", 0, 1.0, ""),
    ("elapsed", 3, 1.75, "<"),
    ("remaining", 2, 1.75, ""),
    ("rate_fmt", 6, 2.3, ""),
):
    cell = panel.grid([part("{" + name + "}")], (x, 2.0), fill=color, width=width)
    panel.text(name, (cell.centre[0], 3.3), small=True)
    if mark:
        panel.text(mark, (cell.right + 0.2, 2.5))
    x = cell.right + (0.4 if mark else 0.33)
print(picture(panel, caption="meter-picture"))
