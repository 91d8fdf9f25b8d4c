import logging
import warnings

import lightning.pytorch as pl
import torch
from torch import nn
from torch.utils.data import DataLoader

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)


class Line(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(1, 1)

    def configure_optimizers(self):
        print("configure_optimizers")
        return torch.optim.SGD(self.parameters(), lr=0.05)

    def training_step(self, batch):
        print("training_step", batch.tolist(), self.training)
        return self.layer(batch).sum()

    def on_before_zero_grad(self, optimizer):
        print("    zero_grad")

    def on_before_backward(self, loss):
        print("    backward")

    def on_before_optimizer_step(self, optimizer):
        print("    step")

    def validation_step(self, batch):
        print("validation_step", self.training, torch.is_grad_enabled())
        self.log("mean", batch.mean())


loader = DataLoader(torch.tensor([[1.0], [2.0]]))
trainer = pl.Trainer(
    fast_dev_run=2,
    accelerator="cpu",
    logger=False,
    enable_progress_bar=False,
    enable_model_summary=False,
)
with warnings.catch_warnings():
    warnings.filterwarnings("ignore", ".*(LeafSpec|many workers)")
    trainer.fit(Line(), loader, loader)
print(trainer.callback_metrics)
