import subprocess
import sys
import tempfile
from contextlib import chdir
from pathlib import Path

from toolbox.pictures import Panel, picture

CODE = "import sys; print(sys.prefix); print(sys.base_prefix)"
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    command = [sys.executable, "-m", "venv", "--without-pip", "env"]
    subprocess.run(command, check=True)
    command = ["env/bin/python", "-c", CODE]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    prefix, base = done.stdout.split()
    assert Path(prefix).resolve() == Path("env").resolve() and prefix != base
    lines = Path("env/pyvenv.cfg").read_text().splitlines()
    home = dict(line.split(" = ", 1) for line in lines)["home"]
    assert Path(home).parent == Path(base)
    inside = ["pyvenv.cfg", "bin/python", "lib/…/site-packages"]
    assert (Path("env") / inside[0]).exists() and (Path("env") / inside[1]).exists()
    packages = list(next(Path("env/lib").glob("python*/site-packages")).iterdir())
    assert not packages

panel = Panel()
tops = []
for top, name, color, rows in (
    (0, "env", 1, inside),
    (5.2, "base", 2, inside[1:]),
):
    panel.text(f"{name}/", (0, top + 0.4), anchor="start", color=color)
    for k, text in enumerate(rows):
        y = top + 0.85 + 1.05 * k
        panel.line([(0.25, y - 0.1 if not k else y - 0.55), (0.25, y + 0.45), (0.6, y + 0.45)])
        empty = name == "env" and k == 2
        grid = panel.grid([[text]], (0.65, y), fill=0 if empty else color, width=5.2, height=0.9)
        tops.append(grid)
cfg, own, site, python, packages = (grid.box for grid in tops)
panel.text("= sys.prefix", (1.5, 0.4), anchor="start", color=1)
panel.text("= sys.base_prefix", (1.7, 5.6), anchor="start", color=2)
panel.text("[]", (6.2, site.centre[1]), anchor="start", small=True)
right = cfg.x + cfg.width
panel.line([(right, cfg.centre[1]), (8.3, cfg.centre[1])], color=2)
panel.line([(8.3, cfg.centre[1]), (8.3, python.centre[1])], color=2)
panel.arrow((8.3, python.centre[1]), (right, python.centre[1]), color=2)
panel.text("home", (8.1, cfg.centre[1] - 0.3), anchor="end", small=True, color=2)
print(picture(panel, caption="folder-picture"))
