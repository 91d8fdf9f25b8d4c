import torch.nn.functional as F
from toolbox.signature import signature

print(signature(F.cross_entropy, "F.cross_entropy"))
print(signature(F.nll_loss, "F.nll_loss"))
