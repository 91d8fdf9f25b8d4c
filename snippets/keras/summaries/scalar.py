import importlib.util
import tempfile

from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder) as writer:
        writer.add_scalar("acc", 0.5, 10)
    log = event_accumulator.EventAccumulator(folder)
    log.Reload()

event = log.Scalars("acc")[0]
print((event.step, event.value))
print("tensorflow", importlib.util.find_spec("tensorflow"))
