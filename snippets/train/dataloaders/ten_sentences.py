import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
ids = torch.randint(1, 50, (20, 6))  # 20 sentences of 6 token ids
labels = torch.randint(0, 2, (20,))
loader = DataLoader(TensorDataset(ids, labels), batch_size=10)

model = nn.Sequential(nn.Embedding(50, 4), nn.Flatten(), nn.Linear(24, 2))
for x, y in loader:
    scores = model(x)
    print(x.shape, y.shape, scores.shape)
