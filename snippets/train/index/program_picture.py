import torch
from toolbox.pictures import Panel, picture
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)


def draw(count):
    images = 0.6 * torch.randn(count, 8, 8)
    labels = torch.randint(2, (count,))
    for image, label in zip(images, labels, strict=True):
        image = image.T if label == 1 else image
        image[torch.randint(8, ())] += 1.5
    return TensorDataset(images, labels)


train_set, test_set = draw(800), draw(200)
loader = DataLoader(train_set, batch_size=32, shuffle=True)
layers = nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 2)
model = nn.Sequential(nn.Flatten(), *layers)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.002)
images, labels = test_set.tensors
with torch.no_grad():
    untrained = model(images).softmax(1)
for _ in range(10):
    for x, y in loader:
        loss = loss_fn(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
with torch.no_grad():
    trained = model(images).softmax(1)

SIDE = 0.38
LEFT = 1.05
panels = []
for n in (0, 2):
    label = int(labels[n])
    panel = Panel(f"y = {label}")
    panel.grid([[""] * 8] * 8, (LEFT, 0), heat=images[n], hottest=2.4, width=SIDE, height=SIDE)
    for row, (name, p) in enumerate((("0", untrained[n]), ("10", trained[n]))):
        y = 8 * SIDE + 0.75 + 1.1 * row
        panel.text(name, (LEFT - 0.15, y + 0.5), anchor="end", small=True)
        right = int(p.argmax()) == label
        panel.grid(
            p,
            (LEFT, y),
            fill=[(3 if right else 5) if k == int(p.argmax()) else 0 for k in range(2)],
            outlined=[k == label for k in range(2)],
            width=4 * SIDE,
            form=".2f",
        )
    panel.text("epoch", (LEFT - 0.15, 8 * SIDE + 0.45), anchor="end", small=True)
    for k in range(2):
        panel.text(str(k), (LEFT + (4 * k + 2) * SIDE, 8 * SIDE + 0.45), small=True)
    panels.append(panel)
print(picture(*panels, caption="program-picture"))
