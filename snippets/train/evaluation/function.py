import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


@torch.no_grad()
def evaluate(model, loader):
    was_training = model.training
    model.eval()
    right, seen, total_loss = 0, 0, 0.0
    for x, y in loader:
        logits = model(x)
        loss = nn.functional.cross_entropy(logits, y, reduction="sum")
        right += (logits.argmax(dim=1) == y).sum().item()
        seen += len(y)
        total_loss += loss.item()
    model.train(was_training)
    return right, seen, total_loss / seen


torch.manual_seed(0)
x = torch.randn(100, 2)
y = (x[:, 0] > 0).long()
model = nn.Sequential(nn.Dropout(0.5), nn.Linear(2, 2))
for size in (32, 7, 100):
    loader = DataLoader(TensorDataset(x, y), batch_size=size)
    right, seen, loss = evaluate(model, loader)
    print(right, seen, f"{loss:.4f}", model.training)
