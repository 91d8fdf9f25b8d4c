import os
import sys
import tempfile
from pathlib import Path
from subprocess import DEVNULL, check_call

import torch.distributed as dist

script = """
import os
print("LOCAL_RANK", int(os.environ.get("LOCAL_RANK", -1)), end=", ")
print("RANK", os.environ["RANK"], "of", os.environ["WORLD_SIZE"])
"""
print("LOCAL_RANK", int(os.environ.get("LOCAL_RANK", -1)))
print(dist.is_initialized())

torchrun = "-m torch.distributed.run --standalone --nproc-per-node=2"
torchrun += " --redirects=1"
with tempfile.TemporaryDirectory() as folder:
    Path(folder, "train.py").write_text(script)
    run = [sys.executable, *torchrun.split(), "--log-dir=.", "train.py"]
    check_call(run, cwd=folder, stderr=DEVNULL, timeout=50)
    for file in sorted(Path(folder).rglob("stdout.log")):
        print(file.read_text().strip())
