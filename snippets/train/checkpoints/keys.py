from torch import nn

state = nn.Linear(2, 1).state_dict()
try:
    nn.Linear(3, 1).load_state_dict(state)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)

del state["bias"]
try:
    nn.Linear(2, 1).load_state_dict(state)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
print(nn.Linear(2, 1).load_state_dict(state, strict=False))
