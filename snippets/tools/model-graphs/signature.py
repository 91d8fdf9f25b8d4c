import torch
import torchinfo
import torchviz
from toolbox.signature import signature

print(signature(torchviz.make_dot, "torchviz.make_dot"))
call = signature(torchinfo.summary, "torchinfo.summary")
print(call.replace("'", ""))
print(signature(torch.fx.symbolic_trace, "torch.fx.symbolic_trace"))
