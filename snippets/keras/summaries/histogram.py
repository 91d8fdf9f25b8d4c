import tempfile

import torch
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder) as writer:
        weight = torch.tensor([-1.0, 0.0, 0.5, 3.0])
        writer.add_histogram("weight", weight, 0)
    log = event_accumulator.EventAccumulator(folder)
    log.Reload()

stored = log.Histograms("weight")[0].histogram_value
print(stored.num, stored.min, stored.max, stored.sum)
