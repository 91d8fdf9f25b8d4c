from toolbox.signature import signature
from torch.utils.tensorboard import SummaryWriter

for name in ("add_scalar", "add_histogram", "add_image"):
    text = signature(getattr(SummaryWriter, name), f"SummaryWriter.{name}")
    print(text.removesuffix("-> 'None'").rstrip())  # a string in its source
