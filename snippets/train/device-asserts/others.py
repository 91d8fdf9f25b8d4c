import torch
import torch.nn.functional as F

for call in (
    lambda: torch.gather(torch.zeros(1, 3), 1, torch.tensor([[3]])),
    lambda: F.one_hot(torch.tensor([3]), 3),
    lambda: torch.arange(3)[torch.tensor([3])],
    lambda: torch.arange(3)[torch.tensor([-1])],
):
    try:
        print(call())
    except (IndexError, RuntimeError) as error:
        print(type(error).__name__ + ":", error)
