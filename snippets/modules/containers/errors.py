import torch
from torch import nn

bad_list = nn.ModuleList([nn.Linear(1, 1)])
bad_sizes = nn.Sequential(nn.Linear(2, 3), nn.Linear(4, 1))

for attempt in (
    lambda: bad_list(torch.ones(1, 1)),
    lambda: bad_sizes(torch.ones(1, 2)),
    lambda: nn.Sequential({"a": nn.ReLU()}),
    lambda: nn.sequential,
):
    try:
        attempt()
    except (RuntimeError, TypeError, AttributeError) as error:
        print(type(error).__name__ + ":", error)
