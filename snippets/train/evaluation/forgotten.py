import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(400, 2)
y = (x[:, 0] * x[:, 1] > 0).long()
layers = nn.Linear(2, 32), nn.ReLU(), nn.Dropout(0.5), nn.Linear(32, 2)
model = nn.Sequential(*layers)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(200):
    loss = nn.functional.cross_entropy(model(x[:200]), y[:200])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

for mode in (model.train, model.eval):
    mode()
    with torch.no_grad():
        runs = [model(x[200:]).argmax(dim=1) == y[200:] for _ in range(4)]
    print(mode.__name__, [int(run.sum()) for run in runs], "of 200")
