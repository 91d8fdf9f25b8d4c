import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
device = "cuda" if torch.cuda.is_available() else "cpu"  # step 10


def draw(count):  # step 1: noise and one bright row (0) or column (1)
    images = 0.6 * torch.randn(count, 8, 8)
    labels = torch.randint(2, (count,))
    for image, label in zip(images, labels, strict=True):
        image = image.T if label == 1 else image
        image[torch.randint(8, ())] += 1.5
    return TensorDataset(images, labels)


def correct():  # step 7
    model.eval()
    x, y = test_set.tensors
    with torch.no_grad():
        return int((model(x.to(device)).argmax(1).cpu() == y).sum())


train_set, test_set = draw(800), draw(200)
loader = DataLoader(train_set, batch_size=32, shuffle=True)  # step 2
layers = nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 2)
model = nn.Sequential(nn.Flatten(), *layers).to(device)  # step 3
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.002)
print("untrained:", correct(), "of 200 correct")
for epoch in range(1, 11):
    model.train()
    for x, y in loader:
        scores = model(x.to(device))  # step 4
        loss = loss_fn(scores, y.to(device))  # step 5
        optimizer.zero_grad()
        loss.backward()  # step 6, the gradients
        optimizer.step()  # step 6, the update
    print(f"epoch {epoch}: loss {loss.item():.2f}, {correct()} of 200")
