import torch

for a, b in (
    (torch.ones(2, 2), torch.ones(2)),
    (torch.arange(2), torch.ones(2)),
):
    try:
        torch.meshgrid(a, b, indexing="ij")
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)
