import torch
from torch import nn

model = nn.Linear(2, 1)
loss = model(torch.ones(1, 2)).sum()


def walk(node, indent=""):
    if node is None:
        print(indent + "None")
        return
    leaf = getattr(node, "variable", None)
    shape = "" if leaf is None else f" {tuple(leaf.shape)}"
    print(indent + node.name() + shape)
    for parent, _ in node.next_functions:
        walk(parent, indent + "  ")


walk(loss.grad_fn)
