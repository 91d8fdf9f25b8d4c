import torch
from torch.utils.data import DataLoader

a, b = torch.tensor([1, 2]), torch.tensor([10, 20])
print(torch.add(a, b), a + b)

for batch in DataLoader(range(10), batch_size=4):
    print(batch)

model = torch.nn.Linear(2, 1)
print(list(model.state_dict()))

try:
    torch.utils.data.Dataloader(range(10), batch_size=4)
except AttributeError as error:
    print(type(error).__name__ + ":", error)
