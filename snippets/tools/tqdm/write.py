import sys
from pathlib import Path
from subprocess import STDOUT, check_output
from tempfile import TemporaryDirectory

script = """\
import sys
from tqdm import tqdm
say = {"print": print, "tqdm.write": tqdm.write}[sys.argv[1]]
form = "epoch {n}/{total}"
for epoch in tqdm(range(2), bar_format=form, mininterval=0):
    say("saved")
"""
with TemporaryDirectory() as folder:
    Path(folder, "train.py").write_text(script)
    for way in ("print", "tqdm.write"):
        command = [sys.executable, "-u", "train.py", way]
        seen = check_output(command, cwd=folder, stderr=STDOUT).decode()
        print(way)
        for line in seen.strip().split("\n"):
            print("   ", line.split("\r")[-1])
