import io

from toolbox.pictures import Panel, picture
from tqdm import tqdm

batches = [1, 2, 3]
inside = tqdm(batches, file=io.StringIO())
outside = tqdm(enumerate(batches), file=io.StringIO())
panels = []
for title, names, bar in (
    ("enumerate(tqdm(batches))", ("batches", "tqdm", "enumerate"), inside),
    ("tqdm(enumerate(batches))", ("batches", "enumerate", "tqdm"), outside),
):
    panel = Panel(title)
    x, before = 0.0, None
    for name in names:
        width = 1.2 + 0.17 * len(name)
        color = {
            "batches": 1,
            "tqdm": 3 if bar.total else 5,
            "enumerate": 0,
        }[name]
        box = panel.grid([name], (x, 0), fill=color, width=width, outlined=name == "tqdm")[0]
        if before:
            panel.arrow(before, box, color=color if name == "tqdm" else 0)
        if name == "batches":
            panel.text(f"len {len(batches)}", (box.centre[0], 1.3), small=True)
        if name == "tqdm":
            panel.text(
                f"total={bar.total}",
                (box.centre[0], 1.3),
                small=True,
                color=color,
            )
        x, before = box.x + width + 0.75, box
    state = tqdm.format_meter(2, bar.total, 1.0, ncols=38, ascii=True)
    panel.text(state, (0, 2.4), anchor="start")
    panels.append(panel)
    bar.close()
print(picture(*panels, caption="total-picture"))
