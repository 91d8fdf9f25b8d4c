import torch

pairs = [
    (torch.ones(2, 3), torch.ones(3, 2)),
    (torch.ones(5, 2, 3), torch.ones(1, 3, 2)),
]
for left, right in pairs:
    print((left @ right).shape)
    try:
        torch.bmm(left, right)
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)
