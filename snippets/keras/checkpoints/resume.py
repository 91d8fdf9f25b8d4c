import tempfile
from contextlib import chdir
from pathlib import Path

import torch
from torch import nn

x = torch.linspace(-1, 1, 300)[:, None]


def train(steps, state=None):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 10), nn.ReLU(), nn.Linear(10, 1))
    model.load_state_dict(state or model.state_dict())
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(x), x**2 - 0.5)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


with tempfile.TemporaryDirectory() as folder, chdir(folder):
    for steps in (50, 100):
        torch.save(train(steps).state_dict(), f"model-{steps}.pt")
    newest = max(Path().iterdir(), key=lambda f: int(f.stem.split("-")[1]))
    print("restore", newest)
    resumed = train(100, state=torch.load(newest))
    print(torch.equal(resumed(x), train(200)(x)))
