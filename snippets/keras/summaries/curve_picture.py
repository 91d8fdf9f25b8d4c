import math
import os
import tempfile

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from tensorboard.backend.event_processing import event_accumulator
from toolbox.pictures import Panel, picture
from torch.utils.tensorboard import SummaryWriter

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
dense = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input((1,)), dense])
model.compile(optimizer=keras.optimizers.SGD(0.05), loss="mse")
with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder) as writer:
        write = keras.callbacks.LambdaCallback(
            on_epoch_end=lambda epoch, logs: writer.add_scalar("loss", logs["loss"], epoch)
        )
        model.fit(x, 2 * x + 3, epochs=200, verbose=0, callbacks=[write])
    log = event_accumulator.EventAccumulator(folder)
    log.Reload()
events = log.Scalars("loss")

WIDTH, TOP = 7.7, 3.0


def place(event):
    return 0.55 + WIDTH * event.step / 199, TOP + 0.85 * (2 - math.log10(event.value))


panel = Panel()
floor = TOP + 0.85 * 5
panel.line([(0.55, TOP - 0.1), (0.55, floor), (0.55 + WIDTH + 0.3, floor)])
for power in (2, 0, -2):
    panel.text(f"{10.0**power:g}", (0.4, TOP + 0.85 * (2 - power)), anchor="end", small=True)
for step in (0, 100, 199):
    panel.text(str(step), (0.55 + WIDTH * step / 199, floor + 0.35), small=True)
panel.line([place(event) for event in events], color=0)
panel.text("step", (-0.15, 0.3), anchor="end", small=True)
panel.text("value", (-0.15, 1.05), anchor="end", small=True)
for k, step in enumerate((0, 40, 80, 120, 160, 199)):
    event, left = events[step], 1.39 * k
    top = panel.grid([[event.step]], (left, 0), fill=k + 1, width=1.33, height=0.75)
    low = panel.grid([[event.value]], (left, 0.75), fill=k + 1, width=1.33, height=0.75, form=".2g")
    dot = panel.dot(place(event), color=k + 1, radius=0.14)
    panel.arrow(low.box, dot, color=k + 1, sideways=False)
print(picture(panel, caption="curve-picture"))
