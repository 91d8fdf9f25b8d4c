from toolbox.signature import signature
from torch import nn

print(signature(nn.init.xavier_uniform_, "nn.init.xavier_uniform_"))
print(signature(nn.init.kaiming_normal_, "nn.init.kaiming_normal_"))
print(signature(nn.init.normal_, "nn.init.normal_"))
print(signature(nn.init.constant_, "nn.init.constant_"))
print(signature(nn.init.calculate_gain, "nn.init.calculate_gain"))
print(signature(nn.Module.apply, "nn.Module.apply"))
