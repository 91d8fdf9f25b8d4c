from toolbox.signature import signature
from torch import nn

module = nn.Module()
print(signature(nn.Parameter, "nn.Parameter"))
print(signature(module.named_parameters, "Module.named_parameters"))
print(signature(module.state_dict, "Module.state_dict"))
print(signature(module.register_parameter, "Module.register_parameter"))
