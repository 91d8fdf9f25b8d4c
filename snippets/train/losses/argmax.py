import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, 2.0]], requires_grad=True)

label = logits.argmax(dim=1)
print(label, label.requires_grad)

loss = F.cross_entropy(logits, torch.tensor([0]))
loss.backward()
print(loss.requires_grad, logits.grad)
