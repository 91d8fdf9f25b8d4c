import os
import tempfile

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
dense = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input((1,)), dense])
model.compile(optimizer=keras.optimizers.SGD(0.05), loss="mse")

with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder) as writer:
        write = keras.callbacks.LambdaCallback(
            on_epoch_end=lambda epoch, logs: writer.add_scalar(
                "loss", logs["loss"], epoch
            )
        )
        model.fit(x, 2 * x + 3, epochs=200, verbose=0, callbacks=[write])
    log = event_accumulator.EventAccumulator(folder)
    log.Reload()

events = log.Scalars("loss")
print(len(events), log.Tags()["scalars"])
for event in (events[0], events[-1]):
    print(event.step, f"{event.value:.3f}")
