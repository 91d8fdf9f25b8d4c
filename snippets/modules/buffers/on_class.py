import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("buf1", torch.ones(2, 2))


for access in (
    lambda: Model.buf1,
    lambda: list(Model.buffers()),
    lambda: list(Model.named_buffers()),
):
    try:
        access()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__ + ":", error)

m = Model()
print(
    m.buf1.shape, len(list(m.buffers())), [n for n, _ in m.named_buffers()]
)
