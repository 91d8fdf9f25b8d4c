import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"
x = torch.randn(200, 2)
label = (x[:, 0] * x[:, 1] > 0).long()
x, label = x.to(device), label.to(device)
train = TensorDataset(x[:160], label[:160])
order = torch.Generator().manual_seed(0)
loader = DataLoader(train, 32, shuffle=True, generator=order)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
optimizer = torch.optim.Adam(model.to(device).parameters(), lr=0.01)

for epoch in range(50):
    model.train()
    losses = []
    for inputs, target in loader:
        loss = nn.functional.cross_entropy(model(inputs), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    model.eval()
    with torch.no_grad():
        right = (model(x[160:]).argmax(dim=1) == label[160:]).sum()
    if epoch in (0, 49):
        print(epoch, f"{sum(losses) / len(losses):.2f}", f"{right}/40")
