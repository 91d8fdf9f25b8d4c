import logging
import warnings

import lightning.pytorch as pl
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)


class Line(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(1, 1)
        nn.init.zeros_(self.layer.weight)
        nn.init.zeros_(self.layer.bias)

    def training_step(self, batch):
        x, y = batch
        return nn.functional.mse_loss(self.layer(x), y)

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.05)


x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
loader = DataLoader(TensorDataset(x, 2 * x + 3), batch_size=4)
model = Line()
trainer = pl.Trainer(
    max_epochs=200,
    accelerator="cpu",
    logger=False,
    enable_checkpointing=False,
    enable_progress_bar=False,
    enable_model_summary=False,
)
with warnings.catch_warnings():
    warnings.filterwarnings("ignore", ".*(LeafSpec|many workers)")
    trainer.fit(model, loader)

w, b = model.layer.weight.item(), model.layer.bias.item()
print(f"weight {w:.2f} bias {b:.2f}")
print("global_step", trainer.global_step)
print("current_epoch", trainer.current_epoch)
