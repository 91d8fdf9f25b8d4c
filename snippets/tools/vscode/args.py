import subprocess
import sys
import tempfile
from contextlib import chdir
from pathlib import Path

SCRIPT = """
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("--epochs", type=int)
print(parser.parse_args())
"""
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    Path("train.py").write_text(SCRIPT)
    for args in (["--epochs", "1"], ["--epochs=1"], ["--epochs 1"]):
        command = [sys.executable, "train.py", *args]
        done = subprocess.run(command, capture_output=True, text=True)
        print(args, done.returncode)
        print((done.stdout + done.stderr).splitlines()[-1])
