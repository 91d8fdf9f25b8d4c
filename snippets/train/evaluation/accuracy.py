import torch

logits = torch.tensor(
    [[2.0, 1.0, 0.0], [0.0, 3.0, 0.0], [1.0, 0.0, 2.0], [0.0, 1.0, 3.0]]
)
target = torch.tensor([0, 1, 0, 2])

pred = logits.argmax(dim=1)
print(pred)
print(pred == target)
print((pred == target).float().mean())
