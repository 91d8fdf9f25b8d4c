import tempfile
from pathlib import Path

from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

with tempfile.TemporaryDirectory() as folder:
    log = Path(folder, "log2")
    with SummaryWriter(log) as writer:
        writer.add_scalars("curves", {"train": 0.5, "val": 0.7}, 0)

    runs = sorted(path.name for path in log.iterdir() if path.is_dir())
    print(runs)
    for run in runs:
        path = str(log / run)
        events = event_accumulator.EventAccumulator(path).Reload()
        print(run, [round(e.value, 4) for e in events.Scalars("curves")])
