import torch
from torch import nn
from torch.nn.functional import mse_loss

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.manual_seed(0)
model = nn.Linear(1, 1).to(device)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
batches = torch.rand(100, 8, 1)

for inputs in batches:
    inputs = inputs.to(device)
    loss = mse_loss(model(inputs), 2 * inputs + 3)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(inputs.device, model.weight.device, loss.device)
print(f"{model.weight.item():.1f} {model.bias.item():.1f}")
