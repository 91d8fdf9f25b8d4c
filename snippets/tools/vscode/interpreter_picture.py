import subprocess
import sys
import tempfile
from contextlib import chdir

from toolbox.pictures import Panel, picture

panel = Panel()
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    command = [sys.executable, "-m", "venv", "--without-pip", ".venv"]
    subprocess.run(command, check=True)
    script = panel.grid([["train.py"]], (0, 1.55), fill=1, width=2.4, height=0.9)
    for y, label, python in (
        (0, "python", sys.executable),
        (3, ".venv/bin/python", ".venv/bin/python"),
    ):
        done = subprocess.run([python, "-c", "import torch"], capture_output=True, text=True)
        color = 5 if done.returncode else 3
        cell = panel.grid([[label]], (4.1, y), fill=color, width=4.4, height=0.9)
        panel.arrow(script[0], cell[0], color=color, dashed=bool(done.returncode))
        text = "import torch " + ("✗" if done.returncode else "✓")
        panel.text(text, (cell.centre[0], y + 1.35), color=color)
print(picture(panel, caption="interpreter-picture"))
