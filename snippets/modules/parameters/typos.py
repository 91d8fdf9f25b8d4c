from torch import nn

m = nn.Linear(2, 1)
for owner, name in (m, "parameter"), (nn, "Paremeter"):
    try:
        getattr(owner, name)
    except AttributeError as error:
        print(type(error).__name__ + ":", error)
