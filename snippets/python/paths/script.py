import subprocess
import sys
import tempfile
from pathlib import Path

code = """
import os
print(os.path.dirname(__file__) != "", os.path.isabs(__file__))
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "show.py").write_text(code)
    command = [sys.executable, "show.py"]
    print(subprocess.check_output(command, cwd=folder, text=True).strip())
