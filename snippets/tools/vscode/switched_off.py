import os
import subprocess
import sys

done = subprocess.run(
    [sys.executable, "-c", "breakpoint(); print('went on')"],
    env={**os.environ, "PYTHONBREAKPOINT": "0"},
    capture_output=True,
    text=True,
)
print(done.returncode, done.stdout.strip())
