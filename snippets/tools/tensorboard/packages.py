import importlib.util

import tensorboard
from torch.utils.tensorboard import SummaryWriter

print(SummaryWriter.__module__)
for name in ("tensorboardX", "visdom"):
    print(name, "installed:", importlib.util.find_spec(name) is not None)
magic = tensorboard.load_ipython_extension
print(magic.__module__, magic.__name__)
