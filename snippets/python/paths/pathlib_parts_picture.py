from pathlib import Path

from toolbox.pictures import Panel, picture

P = Path("data/cat/0.tar.gz")
text = P.as_posix()
W = 0.52

panel = Panel()
pieces = [
    ("P.parent.name", P.parent.name, 1),
    ("P.name", P.name, 2),
    ("P.stem", P.stem, 4),
    ("P.suffixes", "".join(P.suffixes), 3),
    ("P.suffix", P.suffix, 6),
]
panel.grid(list(text), (0, 0), title="P", width=W)
for k, (name, piece, color) in enumerate(pieces):
    at = text.rindex(piece)
    y = 1.35 + 1.2 * k
    fill = [color] * len(piece)
    if name == "P.suffixes":
        fill[len(P.suffixes[0]) :] = [6] * len(P.suffixes[1])
    row = panel.grid(list(piece), (at * W, y), fill=fill, width=W)
    panel.text(name, (row.x - 0.25, y + 0.5), anchor="end", color=color)
print(picture(panel, caption="pathlib-parts-picture"))
