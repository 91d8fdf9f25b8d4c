import subprocess
import sys
import tempfile
from contextlib import chdir
from pathlib import Path

import torch

SCRIPT = """
import os, sys
print(os.path.basename(sys.executable), sys.version_info[:2])
import torch
"""
print(sys.version_info[:2], torch.__name__)
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    Path("train.py").write_text(SCRIPT)
    command = [sys.executable, "-m", "venv", "--without-pip", ".venv"]
    subprocess.run(command, check=True)
    command = [".venv/bin/python", "train.py"]
    done = subprocess.run(command, capture_output=True, text=True)
    print(done.stdout.strip())
    print(done.stderr.splitlines()[-1])
