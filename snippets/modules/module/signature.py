from toolbox.signature import signature
from torch import nn

module = nn.Module()
print(signature(module.children, "Module.children"))
print(signature(module.named_modules, "Module.named_modules"))
print(
    signature(module.register_forward_hook, "Module.register_forward_hook")
)
