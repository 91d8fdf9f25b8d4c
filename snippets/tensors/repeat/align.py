import torch

for shapes in (
    [(2, 1), (3,)],
    [(2, 1, 3), (4, 1)],
    [(8, 3, 32, 32), (3, 1, 1)],
):
    print(*shapes, "->", tuple(torch.broadcast_shapes(*shapes)))
