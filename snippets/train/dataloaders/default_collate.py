import torch
from torch.utils.data import default_collate

samples = [
    {"x": torch.tensor([1.0, 2.0]), "y": 0, "name": "cat"},
    {"x": torch.tensor([3.0, 4.0]), "y": 1, "name": "dog"},
]

for key, value in default_collate(samples).items():
    print(key, value)
