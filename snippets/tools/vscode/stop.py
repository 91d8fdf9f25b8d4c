import os
import subprocess
import sys

SCRIPT = """
loss = 0.5
breakpoint()
print("went on", loss)
"""
environment = {**os.environ, "PYTHONBREAKPOINT": "pdb.set_trace"}
done = subprocess.run(
    [sys.executable, "-c", SCRIPT],
    input="p loss\nloss = 0.25\nc\n",
    env=environment,
    capture_output=True,
    text=True,
)
for answer in done.stdout.split("(Pdb) ")[1:]:
    print(repr(answer))
