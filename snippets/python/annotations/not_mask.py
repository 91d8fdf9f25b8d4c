import torch

mask = torch.tensor([True, False])

try:
    if not mask:
        print("no mask")
except RuntimeError as error:
    print(type(error).__name__ + ":", error)

if mask is None:
    print("no mask")
else:
    print("mask of", len(mask))
