import tempfile

from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

with tempfile.TemporaryDirectory() as folder:
    log = folder + "/log"
    writer = SummaryWriter(log)
    for step in range(4):
        writer.add_scalar("loss", 1 / (step + 1), step)
    writer.close()

    events = event_accumulator.EventAccumulator(log).Reload()
    print(events.Tags()["scalars"])
    print([(e.step, round(e.value, 4)) for e in events.Scalars("loss")])
