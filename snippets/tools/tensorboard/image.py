import tempfile

import torch
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

photo = torch.zeros(8, 6, 3)  # height, width, channels
with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder) as writer:
        try:
            writer.add_image("photo", photo)
        except TypeError as error:
            print(type(error).__name__ + ":", error)
        writer.add_image("photo", photo, dataformats="HWC")
        writer.add_image("strip", photo[:4])

    events = event_accumulator.EventAccumulator(folder).Reload()
    for tag in ("photo", "strip"):
        image = events.Images(tag)[0]
        print(tag, image.height, image.width)
