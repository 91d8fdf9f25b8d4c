import os
import subprocess
import sys

from toolbox.pictures import Panel, picture

SCRIPT = ["loss = 0.5", "breakpoint()", 'print("went on", loss)']
outputs = {}
for hook, typed in (("0", ""), ("pdb.set_trace", "p loss\nloss = 0.25\nc\n")):
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(SCRIPT)],
        env={**os.environ, "PYTHONBREAKPOINT": hook},
        input=typed,
        capture_output=True,
        text=True,
        check=True,
    )
    outputs[hook] = done.stdout.strip().rpartition("(Pdb) ")[2]
    said = [answer.strip() for answer in done.stdout.split("(Pdb) ")[1:]]

panels = []
for hook, output in outputs.items():
    stops = hook != "0"
    panel = Panel(f"PYTHONBREAKPOINT={hook}")
    for k, line in enumerate(SCRIPT):
        fill, width = (1, 2, 3)[k], 5.4
        grid = panel.grid(
            [[line]], (0.5, 1.4 * k), fill=fill, width=width, height=0.9, faded=k == 1 and not stops
        )
        if k:
            panel.arrow((3.2, 1.4 * k - 0.5), (3.2, 1.4 * k))
    bottom = grid.bottom
    panel.text(output, (0.5, bottom + 0.5), anchor="start", color=3)
    if stops:
        panel.dot((0.1, 1.85), color=5, radius=0.2)
        panel.text("p loss", (6.3, 0.95), anchor="start", small=True)
        panel.text(said[0], (8.3, 0.95), anchor="start", small=True, color=1)
        panel.text("loss = 0.25", (6.3, 1.85), anchor="start", small=True, color=2)
        panel.text("c", (6.3, 2.75), anchor="start", small=True)
    panels.append(panel)
print(picture(*panels, caption="stop-picture"))
