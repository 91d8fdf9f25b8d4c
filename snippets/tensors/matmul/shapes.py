import torch

shapes = [
    ((3,), (3,)),
    ((2, 3), (3,)),
    ((2, 3), (3, 2)),
    ((5, 2, 3), (3, 2)),
    ((5, 1, 2, 3), (7, 3, 2)),
]
for left, right in shapes:
    product = torch.ones(left) @ torch.ones(right)
    print(left, "@", right, "->", tuple(product.shape))
