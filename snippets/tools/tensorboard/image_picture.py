import io
import tempfile

import matplotlib.pyplot as plt
import torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from toolbox.pictures import Panel, picture
from torch.utils.tensorboard import SummaryWriter

# Each column of the photo has its own number, so that the stored pixels tell where they are from.
strip = (torch.arange(6) + 1).repeat(4, 1)[..., None].repeat(1, 1, 3).to(torch.uint8)
with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder) as writer:
        writer.add_image("HWC", strip, dataformats="HWC")
        writer.add_image("CHW", strip)
    events = EventAccumulator(folder).Reload()
    panels = []
    for tag in ("HWC", "CHW"):
        encoded = events.Images(tag)[0].encoded_image_string
        stored = (plt.imread(io.BytesIO(encoded)) * 255).round().astype(int)[..., 0]
        panel = Panel(f'dataformats="{tag}"')
        rows, columns = stored.shape
        words = [[""] * columns] * rows
        panel.grid(words, (0, 0), fill=stored, width=0.75, height=0.75, numbers=True)
        panel.text(f"{rows} x {columns}", (columns * 0.375, rows * 0.75 + 0.4), small=True)
        panels.append(panel)
print(picture(*panels, caption="image-picture"))
