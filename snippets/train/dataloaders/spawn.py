import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

program = """
from multiprocessing import get_context

get_context("spawn").Process(target=print).start()
"""
with tempfile.TemporaryDirectory() as folder:
    script = Path(folder, "train.py")
    script.write_text(program)
    done = subprocess.run(
        [sys.executable, script], capture_output=True, text=True
    )

message = done.stderr.partition("RuntimeError:")[2]
message = message.partition('The "freeze_support')[0]
print(textwrap.dedent(message).strip())
