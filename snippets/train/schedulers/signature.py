from toolbox.signature import signature
from torch.optim import lr_scheduler

for name in ("StepLR", "LambdaLR", "CosineAnnealingLR", "ReduceLROnPlateau"):
    print(signature(getattr(lr_scheduler, name), f"lr_scheduler.{name}"))
