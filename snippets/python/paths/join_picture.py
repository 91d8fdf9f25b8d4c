import os

from toolbox.pictures import Panel, picture

panels = []
for parts in (("data", "cat", "0.png"), ("data", "/cat")):
    result = os.path.join(*parts)
    panel = Panel(f"join{parts}".replace("'", '"'))
    x, boxes = 0.0, []
    kept = [part in result for part in parts]
    for color, (part, keep) in enumerate(zip(parts, kept, strict=True), start=1):
        width = 0.35 * len(part) + 0.5
        box = panel.grid([part], (x, 0), fill=color, hatched=not keep, width=width)
        boxes.append(box)
        x = box.right + 0.6
    left = 0.0 if all(kept) else boxes[-1].x
    letters = [0] * len(result)
    for color, part in enumerate(parts, start=1):
        at = result.find(part)
        for k in range(len(part) if at >= 0 else 0):
            letters[at + k] = color
    row = panel.grid(list(result), (left, 2.0), fill=letters, width=0.42)
    for color, (part, box) in enumerate(zip(parts, boxes, strict=True), start=1):
        at = result.find(part)
        if at >= 0:
            middle = row.x + 0.42 * (at + len(part) / 2)
            panel.arrow(box[0], (middle, 2.0), color=color)
    panels.append(panel)
print(picture(*panels, caption="join-picture"))
