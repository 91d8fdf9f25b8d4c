import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("buf1", torch.ones(2, 2))
        self.register_buffer("buf2", torch.zeros(2, 2))


m = Model()
print(m.buf1)
print([n for n, _ in m.named_buffers()])
print(list(m.state_dict()))
print(list(m.parameters()))
