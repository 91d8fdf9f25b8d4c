import torch

c = torch.tensor([[1.0], [2.0]])

for t in (c.expand(-1, 3), c.repeat(1, 3)):
    print(t.shape, t.stride(), t.untyped_storage().nbytes(), "bytes")
