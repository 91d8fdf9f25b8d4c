import json

import torch

loss = torch.tensor(1.5)
weights = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
record = {"loss": loss.item(), "w": weights.tolist(), "ids": sorted({2, 1})}

print(json.dumps(record))
print(torch.tensor(json.loads(json.dumps(record))["w"]))
