import torch
from toolbox.signature import signature

print(signature(torch.bmm, "torch.bmm"))
print(signature(torch.matmul, "torch.matmul"))
print(signature(torch.einsum, "torch.einsum"))
print(signature(torch.cdist, "torch.cdist"))
