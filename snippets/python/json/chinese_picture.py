import json

from toolbox.pictures import Panel, picture

name = "小明"
panels = []
for escape in (False, True):
    panel = Panel(f"ensure_ascii={escape}")
    pieces = [json.dumps(letter, ensure_ascii=escape)[1:-1] for letter in name]
    text = list("".join(pieces))
    colors = [k + 1 for k, piece in enumerate(pieces) for _ in piece]
    width = 0.62 if escape else 1.1
    row = panel.grid(text, (0, 2.3), fill=colors, width=width)
    left = row.centre[0] - len(name) * 0.55
    source = panel.grid(list(name), (left, 0), fill=[1, 2], width=1.1)
    at = 0.0
    for k, piece in enumerate(pieces):
        panel.arrow(source[k], ((at + len(piece) / 2) * width, 2.3), color=k + 1)
        at += len(piece)
    panels.append(panel)
print(picture(*panels, caption="chinese-picture"))
