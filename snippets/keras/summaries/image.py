import tempfile

import torch
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

last = torch.zeros(4, 6, 3)  # height, width, channels
with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder) as writer:
        writer.add_image("img", torch.zeros(3, 4, 6), 0)
        writer.add_image("default", last, 0)
        writer.add_image("HWC", last, 0, dataformats="HWC")
    log = event_accumulator.EventAccumulator(folder)
    log.Reload()

i = log.Images("img")[0]
print(f"width {i.width} height {i.height}")
for tag in ("default", "HWC"):
    i = log.Images(tag)[0]
    print(tag, (i.width, i.height))
