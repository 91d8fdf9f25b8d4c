import torch
from torch import nn

m = nn.BatchNorm2d(2)
print({name: p.tolist() for name, p in m.named_parameters()})
print({name: b.tolist() for name, b in m.named_buffers()})

torch.manual_seed(0)
x = torch.randn(8, 2, 4, 4)
plain = m(x)
with torch.no_grad():
    m.weight.copy_(torch.tensor([2.0, 1.0]))
    m.bias.copy_(torch.tensor([5.0, 0.0]))
print(torch.allclose(m(x)[:, 0], 2 * plain[:, 0] + 5, atol=1e-5))
