import subprocess
import sys
import tempfile

from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from toolbox.pictures import Panel, picture

PROGRAM = """
import os, sys
from torch.utils.tensorboard import SummaryWriter
sys.setswitchinterval(10)
for name in ("flushed", "not flushed"):
    writer = SummaryWriter(name)
    writer.add_scalar("loss", 1.0, 0)
    if name == "flushed":
        writer.flush()
os._exit(1)
"""
panels = []
with tempfile.TemporaryDirectory() as folder:
    subprocess.run([sys.executable, "-c", PROGRAM], cwd=folder)
    for name in ("flushed", "not flushed"):
        found = EventAccumulator(f"{folder}/{name}").Reload()
        values = [e.value for tag in found.Tags()["scalars"] for e in found.Scalars(tag)]
        panel = Panel("flush()" if name == "flushed" else "os._exit(1)")
        queue = panel.grid(
            [["" if values else "loss 1.0"]], (0, 0), width=2.8, fill=0 if values else 5
        )
        file = panel.grid(
            [["loss 1.0" if values else ""]], (0, 2.4), width=2.8, fill=1 if values else 0
        )
        panel.arrow(queue.box, file.box, color=1 if values else 5, dashed=not values)
        panel.text("queue", (3.1, 0.5), anchor="start", small=True)
        panel.text("events.out.tfevents", (3.1, 2.9), anchor="start", small=True)
        panels.append(panel)
print(picture(*panels, caption="killed-picture"))
