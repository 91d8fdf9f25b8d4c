import tempfile
from contextlib import chdir
from itertools import pairwise
from pathlib import Path

import spacy
from toolbox.pictures import Panel, picture

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    spacy.blank("en").to_disk("en_rules")
    rows = []
    for name in ("en_core_web_sm", "./en_rules"):
        tests = spacy.util.is_package(name), Path(name).exists()
        try:
            result = type(spacy.load(name)).__name__
        except OSError as error:
            result = str(error).split()[0]
        rows.append((name, tests, result))

panel = Panel()
for k, (name, tests, result) in enumerate(rows):
    top = 4.1 * k
    call = panel.grid([[f'spacy.load("{name}")']], (0, top), fill=1, width=8.8, height=0.9)
    boxes = []
    for j, (question, answer) in enumerate(zip(("package", "folder"), tests, strict=True)):
        at = (3.1 * j, top + 1.75)
        color = 3 if answer else 5
        boxes.append(panel.grid([[question]], at, width=2.3, height=0.9, fill=color)[0])
        panel.text("✓" if answer else "✗", (at[0] + 1.15, top + 2.95), color=color)
    end = panel.grid([[result]], (6.2, top + 1.75), width=2.6, height=0.9, fill=color)
    panel.arrow((boxes[0].centre[0], call.bottom), boxes[0])
    for a, b in pairwise([*boxes, end[0]]):
        panel.arrow(a, b, color=color if b is end[0] else 0)
print(picture(panel, caption="e050-picture"))
