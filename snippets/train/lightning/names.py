import logging

import lightning.pytorch as pl
import pytorch_lightning

logging.getLogger("pytorch_lightning").setLevel(logging.ERROR)
print(pl.__version__ == pytorch_lightning.__version__)
print(pl.LightningModule is pytorch_lightning.LightningModule)

trainer = pl.Trainer(
    max_epochs=1,
    accelerator="cpu",
    logger=False,
    enable_checkpointing=False,
)
try:
    trainer.fit(pytorch_lightning.LightningModule(), [])
except TypeError as error:
    print(type(error).__name__ + ":", error)
