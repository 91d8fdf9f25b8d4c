import copy

import torch

x = torch.linspace(-1, 1, 8)[:, None]


def train(model, optimizer, steps):
    losses = []
    for _ in range(steps):
        loss = (model(x) - 2 * x - 3).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


torch.manual_seed(0)
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.02, momentum=0.9)
train(model, optimizer, 5)
saved = copy.deepcopy([model.state_dict(), optimizer.state_dict()])
whole = train(model, optimizer, 20)

for momentum, state in (("saved", saved[1]), ("lost", None)):
    model.load_state_dict(saved[0])
    optimizer = torch.optim.SGD(model.parameters(), 0.02, 0.9)
    optimizer.load_state_dict(state or optimizer.state_dict())
    print("momentum", momentum, whole == train(model, optimizer, 20))
