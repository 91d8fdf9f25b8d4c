from toolbox.signature import signature
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DistributedSampler

print(signature(DistributedDataParallel, "DistributedDataParallel"))
print(signature(DistributedSampler, "DistributedSampler"))
print(signature(nn.DataParallel, "nn.DataParallel"))
