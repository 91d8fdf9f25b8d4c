import tempfile

from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

with tempfile.TemporaryDirectory() as folder:
    writer = SummaryWriter(folder)
    events = event_accumulator.EventAccumulator(folder).Reload()
    writer.add_scalar("loss", 1.0, 0)
    writer.flush()
    print(events.Tags()["scalars"])
    print(events.Reload().Tags()["scalars"])
    writer.close()
