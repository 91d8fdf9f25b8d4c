import os
import subprocess
import sys
import tempfile
from contextlib import chdir

import torch

print("torch" in sys.modules, torch.ones(1))
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    command = [sys.executable, "-m", "venv", "--without-pip", "env"]
    subprocess.run(command, check=True)
    command = ["env/bin/python", "-c", "import torch"]
    done = subprocess.run(command, capture_output=True, text=True)
    print(done.returncode, done.stderr.splitlines()[-1])
    command = ["sh", "-c", ". env/bin/activate && command -v python"]
    done = subprocess.run(command, capture_output=True, text=True)
    print(os.path.relpath(done.stdout.strip()))
