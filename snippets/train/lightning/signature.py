import lightning.pytorch as pl
from toolbox.signature import signature

module = pl.LightningModule
print(signature(module.training_step, "LightningModule.training_step"))
print(signature(module.validation_step, "LightningModule.validation_step"))
print(signature(pl.Trainer.fit, "Trainer.fit"))
