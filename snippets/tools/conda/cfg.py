import subprocess
import sys
import tempfile
from contextlib import chdir
from pathlib import Path

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    for name in ("env", "py29"):
        command = [sys.executable, "-m", "venv", "--without-pip", name]
        subprocess.run(command, check=True)
    lines = Path("env/pyvenv.cfg").read_text().splitlines()
    settings = dict(line.split(" = ", 1) for line in lines)
    print(sorted(settings))
    print(settings["include-system-site-packages"])
    print(settings["version"] == sys.version.split()[0])
    print(sorted(str(path.parent) for path in Path().glob("*/pyvenv.cfg")))
