import torch

b = torch.tensor([[1.0, 5.0, 2.0], [7.0, 3.0, 4.0]], requires_grad=True)
best = torch.max(b, dim=1, keepdim=True)

print(type(best.indices), torch.equal(best[1], best.indices))
print(best.indices.squeeze(1).numpy())
print(best.values.detach().squeeze(1).numpy())
try:
    best.values.numpy()
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
