import torch

for name in ("cdis", "enisum", "cdist", "einsum"):
    try:
        print(getattr(torch, name).__name__)
    except AttributeError as error:
        print(type(error).__name__ + ":", error)
