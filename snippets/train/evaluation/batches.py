import torch

batches = [torch.tensor([1, 1, 1, 1]), torch.tensor([0])]  # 1: correct

means = torch.stack([batch.float().mean() for batch in batches])
print(means.mean())

right = sum(int(batch.sum()) for batch in batches)
seen = sum(len(batch) for batch in batches)
print(right, seen, right / seen)
