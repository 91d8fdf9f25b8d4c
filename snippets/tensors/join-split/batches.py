import torch

batches = [torch.ones(4, 2), torch.ones(4, 2), torch.ones(1, 2)]

print(torch.cat(batches).shape)
try:
    torch.stack(batches)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
