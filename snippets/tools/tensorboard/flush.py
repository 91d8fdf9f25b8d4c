import tempfile

from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

with tempfile.TemporaryDirectory() as folder:
    writer = SummaryWriter(folder)
    writer.add_scalar("loss", 1.0, 0)
    events = event_accumulator.EventAccumulator(folder).Reload()
    before = events.Tags()["scalars"]
    print("one of the two:", before in ([], ["loss"]))

    writer.flush()
    print("after flush:", events.Reload().Tags()["scalars"])
    writer.close()
