import subprocess
import sys
import tempfile

from tensorboard.backend.event_processing import event_accumulator

PROGRAM = """
import os, sys
from torch.utils.tensorboard import SummaryWriter
sys.setswitchinterval(10)  # the writer's thread must wait for its turn
for name in ("flushed", "not flushed"):
    writer = SummaryWriter(name)
    writer.add_scalar("loss", 1.0, 0)
    if name == "flushed":
        writer.flush()
os._exit(1)
"""
with tempfile.TemporaryDirectory() as folder:
    subprocess.run([sys.executable, "-c", PROGRAM], cwd=folder)
    for name in ("flushed", "not flushed"):
        path = f"{folder}/{name}"
        events = event_accumulator.EventAccumulator(path).Reload()
        print(name, events.Tags()["scalars"])
