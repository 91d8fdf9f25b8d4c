import torch
from toolbox.plots import COLORS, figure, svg
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.randn(200, 2)
label = (x[:, 0] * x[:, 1] > 0).long()
train = TensorDataset(x[:160], label[:160])
order = torch.Generator().manual_seed(0)
loader = DataLoader(train, 32, shuffle=True, generator=order)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

curve, validation, right = [], [], []
for _ in range(50):
    losses = []
    for inputs, target in loader:
        loss = nn.functional.cross_entropy(model(inputs), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    curve.append(sum(losses) / len(losses))
    with torch.no_grad():
        logits = model(x[160:])
    validation.append(nn.functional.cross_entropy(logits, label[160:]).item())
    right.append(int((logits.argmax(dim=1) == label[160:]).sum()))

losses, axes = figure(height=230)
axes.plot(curve, color=COLORS[1], label="train")
axes.plot(validation, color=COLORS[2], label="validation")
axes.set(xlabel="epoch", ylabel="loss", ylim=(0, 0.75))
axes.legend(frameon=False, labelcolor="linecolor")

points, axes = figure(height=300)
across = torch.linspace(-3, 3, 121)
grid = torch.cartesian_prod(across, across)
with torch.no_grad():
    lead = model(grid).diff(dim=1).reshape(121, 121).T
    pred = model(x).argmax(dim=1)
colors = [COLORS[2], COLORS[1]]
axes.contourf(across, across, lead, levels=[-1e9, 0, 1e9], colors=colors, alpha=0.16)
axes.contour(across, across, lead, levels=[0], colors=[COLORS[0]], linewidths=1.4)
for c in (0, 1):
    for part, alpha in ((slice(0, 160), 0.35), (slice(160, 200), 1)):
        chosen = x[part][pred[part] == c]
        axes.scatter(chosen[:, 0], chosen[:, 1], color=colors[c], s=18, alpha=alpha, linewidth=0)
axes.set(xlabel="x[:, 0]", ylabel="x[:, 1]", xlim=(-3, 3), ylim=(-3, 3), aspect="equal")
print(svg(losses, points, caption="curves-picture"))
