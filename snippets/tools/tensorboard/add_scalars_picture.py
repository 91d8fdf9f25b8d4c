import tempfile
from pathlib import Path

from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from toolbox.pictures import Panel, picture
from torch.utils.tensorboard import SummaryWriter

with tempfile.TemporaryDirectory() as folder:
    log = Path(folder, "log2")
    with SummaryWriter(log) as writer:
        writer.add_scalars("curves", {"train": 0.5, "val": 0.7}, 0)
    found = {}
    for run in sorted(path for path in log.iterdir() if path.is_dir()):
        (event,) = EventAccumulator(str(run)).Reload().Scalars("curves")
        found[run.name] = (event.step, round(event.value, 4))

panel = Panel()
top = panel.grid([["log2/"]], (0, 0), width=2.6)
panel.text("step", (6.9, 0.5), small=True)
panel.text("curves", (8.4, 0.5), small=True)
for k, (name, (step, value)) in enumerate(found.items()):
    y, color = 1.3 + 1.3 * k, k + 1
    run = panel.grid([[name + "/"]], (1.2, y), fill=color, width=4.2)
    row = panel.grid([[step]], (6.4, y), fill=color)
    last = panel.grid([[value]], (7.4, y), fill=color, width=2)
    panel.line([(0.6, 1.0), (0.6, y + 0.5)])
    panel.arrow((0.6, y + 0.5), run.box, sideways=True)
    panel.arrow(run.box, row.box, color=color, sideways=True)
print(picture(panel, caption="add-scalars-picture"))
