import torch

start = torch.tensor([[0.0, 0.0]])
ends = torch.tensor([[3.0, 4.0], [6.0, 0.0]])

gaps = (start[:, None] - ends).abs()
for p in (0.5, 3):
    by_hand = gaps.pow(p).sum(dim=-1).pow(1 / p)
    print(p, torch.cdist(start, ends, p=p), by_hand)
