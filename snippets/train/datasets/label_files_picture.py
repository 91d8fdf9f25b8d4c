from pathlib import Path

from toolbox.pictures import Panel, picture

images = [Path(f"images/{i}.png") for i in (0, 1, 2)]
labels = [Path("labels/0.txt"), Path("labels/2.txt")]
by_stem = {path.stem: path for path in labels}

panels = []
for title, pairs in (
    ("zip(images, labels)", list(zip(images, labels, strict=False))),
    (
        "by_stem[image.stem]",
        [(a, by_stem[a.stem]) for a in images if a.stem in by_stem],
    ),
):
    panel = Panel(title)
    used = {a for a, _ in pairs}
    left = panel.grid(
        [[a.name] for a in images],
        (0, 0),
        fill=[[int(a.stem) + 1] for a in images],
        faded=[[a not in used] for a in images],
    )
    right = panel.grid(
        [[b.name] for b in labels],
        (4, 0.5),
        fill=[[int(b.stem) + 1] for b in labels],
    )
    for a, b in pairs:
        wrong = a.stem != b.stem
        panel.arrow(
            left[images.index(a), 0],
            right[labels.index(b), 0],
            color=5 if wrong else int(a.stem) + 1,
            dashed=wrong,
        )
    panels.append(panel)
print(picture(*panels, caption="label-files-picture"))
