import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
loader = DataLoader(range(8), batch_size=4, shuffle=True)

steps = 0
for epoch in range(2):
    for batch in loader:
        steps += 1
        print(epoch, batch)
print(steps)
