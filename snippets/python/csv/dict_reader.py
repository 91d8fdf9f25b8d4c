import csv
import io

import torch

file = io.StringIO("label,x\n0,1.5\n1,2.5\n", newline="")
rows = list(csv.DictReader(file))

print(rows)
print(torch.tensor([[float(r["x"])] for r in rows]))
print(torch.tensor([int(r["label"]) for r in rows]))
