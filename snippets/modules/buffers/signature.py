from toolbox.signature import signature
from torch import nn

module = nn.Module()
print(signature(module.register_buffer, "Module.register_buffer"))
print(signature(module.buffers, "Module.buffers"))
print(signature(module.named_buffers, "Module.named_buffers"))
print(signature(nn.Buffer, "nn.Buffer"))
