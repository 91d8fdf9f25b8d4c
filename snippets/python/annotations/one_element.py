import torch

mask = torch.tensor([False])

if not mask:
    print("no mask?")
if mask is not None:
    print("a mask of", len(mask))
