import sys
from pathlib import Path
from subprocess import run
from tempfile import TemporaryDirectory

script = """\
import argparse
parser = argparse.ArgumentParser(description="Train a model.")
parser.add_argument("data", help="name of the dataset")
parser.add_argument("--lr", type=float, default=0.1,
                    help="learning rate (default: %(default)s)")
parser.add_argument("--amp", action="store_true")
args = parser.parse_args()
print(args.data, args.lr, args.amp)
"""
with TemporaryDirectory() as folder:
    Path(folder, "train.py").write_text(script)
    for line in ("mnist --lr 0.01 --amp", "--help", "--lr 0.01"):
        command = [sys.executable, "train.py", *line.split()]
        done = run(command, cwd=folder, capture_output=True, text=True)
        print("$ python train.py", line)
        print((done.stdout + done.stderr).strip())
        print("exit status", done.returncode)
