from toolbox.signature import signature
from torch.utils.tensorboard import SummaryWriter

print(signature(SummaryWriter, "SummaryWriter"))
call = signature(SummaryWriter.add_scalar, "SummaryWriter.add_scalar")
print(call.replace("'None'", "None"))
