import logging

import lightning.pytorch as pl
from lightning.pytorch.utilities.exceptions import MisconfigurationException

logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)


class Nothing(pl.LightningModule):
    pass


class NoOptimizer(pl.LightningModule):
    def training_step(self, batch):
        return batch.sum()


trainer = pl.Trainer(
    max_epochs=1,
    accelerator="cpu",
    logger=False,
    enable_checkpointing=False,
)
for model in (Nothing(), NoOptimizer()):
    try:
        trainer.fit(model, [])
    except MisconfigurationException as error:
        print(type(error).__name__ + ":", str(error).split(". ")[0])
