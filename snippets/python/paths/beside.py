import subprocess
import sys
import tempfile
from pathlib import Path

code = """
import os
here = os.path.dirname(os.path.abspath(__file__))
print(os.path.exists("labels.txt"))
print(os.path.exists(os.path.join(here, "labels.txt")))
"""

with tempfile.TemporaryDirectory() as folder:
    src = Path(folder, "src")
    src.mkdir()
    (src / "train.py").write_text(code)
    (src / "labels.txt").write_text("cat dog")
    for cwd, script in ((src, "train.py"), (folder, "src/train.py")):
        command = [sys.executable, script]
        out = subprocess.check_output(command, cwd=cwd, text=True)
        print(script, out.split())
