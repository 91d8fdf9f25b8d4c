import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

torch.manual_seed(0)
layers = [nn.Linear(100, 100), nn.ReLU(), nn.Linear(100, 100), nn.ReLU()]
net = nn.Sequential(*layers)
x = torch.randn(64, 100)
kept = []


def note(tensor):
    kept.append(tuple(tensor.shape))
    return tensor


with saved_tensors_hooks(note, lambda tensor: tensor):
    net(x)
    print(len(kept), kept)
    kept.clear()
    with torch.no_grad():
        net(x)
    print(len(kept), kept)
