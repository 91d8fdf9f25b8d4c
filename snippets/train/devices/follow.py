import torch


def with_position(x):
    position = torch.arange(len(x), device=x.device)
    return x + position + torch.zeros_like(x)


for device in ("cpu", "meta"):
    print(with_position(torch.ones(3, device=device)))
