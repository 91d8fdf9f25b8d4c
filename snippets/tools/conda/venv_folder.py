import os
import subprocess
import sys
import tempfile
from contextlib import chdir

COMMANDS = [
    [sys.executable, "-m", "venv", "--without-pip", "env"],
    [
        "env/bin/python",
        "-c",
        "import sys; print(sys.prefix != sys.base_prefix)",
    ],
]
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    for command in COMMANDS:
        done = subprocess.run(command, capture_output=True, text=True)
        print(done.returncode, done.stdout.strip())
    print(os.listdir(), "pyvenv.cfg" in os.listdir("env"))
