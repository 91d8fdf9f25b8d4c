import tempfile

import torch
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder) as writer:
        writer.add_histogram("w", torch.arange(10.0), 0)
        writer.add_text("note", "hello", 0)

    events = event_accumulator.EventAccumulator(folder).Reload()
    saved = events.Histograms("w")[0].histogram_value
    print((saved.num, saved.min, saved.max))
    *_, before, last = saved.bucket_limit
    print(round(last / before, 4))
    (tag,) = events.Tags()["tensors"]
    print(tag, events.Tensors(tag)[0].tensor_proto.string_val)
