import json
import tempfile
from pathlib import Path

import jsonlines
from toolbox.pictures import Panel, picture

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "log.jsonl")
    for i in range(3):
        with open(path, "a", encoding="utf-8") as f:
            json.dump({"i": i}, f)
            f.write("\n")
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    with jsonlines.open(path) as reader:
        objects = list(reader)

panel = Panel()
panel.text("log.jsonl", (0, -0.4), anchor="start", small=True)
for k, line in enumerate(lines):
    row = panel.grid(
        [*line.replace("\n", ""), "\\n"],
        (0, 1.25 * k),
        fill=[k + 1] * (len(line) - 1) + [0],
        width=0.5,
    )
    read = panel.grid([str(objects[k])], (7.0, 1.25 * k), fill=k + 1, width=2.2)
    panel.arrow(row.box, read[0], color=k + 1)
panel.text("list(reader)", (8.1, -0.4), small=True)
print(picture(panel, caption="lines-picture"))
