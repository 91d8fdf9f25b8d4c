import torch

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 1])

log_p = torch.log_softmax(logits, dim=1)
print(log_p.exp())
print(-log_p.gather(1, target[:, None]).mean())
