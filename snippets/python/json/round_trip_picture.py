import json
from itertools import pairwise

from toolbox.pictures import Panel, picture

value = {1: (1, 2), "x": None, "f": 1.0}
back = json.loads(json.dumps(value))

panel = Panel()
wide, gap = (1.05, 1.7), 0.55
columns = [0.0, sum(wide) + gap, 2 * (sum(wide) + gap)]
for x, name in zip(columns, ("value", "json.dumps", "json.loads"), strict=True):
    panel.text(name, (x + sum(wide) / 2, -0.4), small=True)
for k, (before, after) in enumerate(zip(value.items(), back.items(), strict=True)):
    written = json.dumps(dict([before]))[1:-1].split(": ", 1)
    rows = [[repr(part) for part in before], written, [repr(part) for part in after]]
    drawn = []
    for x, words in zip(columns, rows, strict=True):
        left = x
        for j, (word, width) in enumerate(zip(words, wide, strict=True)):
            changed = x == columns[2] and word != rows[0][j]
            color = 2 if changed else (1, 3)[j]
            cell = panel.grid([word], (left, 1.5 * k), fill=color, outlined=changed, width=width)
            left = cell.right
        drawn.append((x, left))
    for (_, end), (start, _) in pairwise(drawn):
        panel.arrow((end + 0.06, 1.5 * k + 0.5), (start - 0.04, 1.5 * k + 0.5))
print(picture(panel, caption="round-trip-picture"))
