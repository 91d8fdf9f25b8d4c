import torch
from torchvision.models import resnet18

state = resnet18(weights=None).state_dict()
model = resnet18(weights=None, num_classes=3)
try:
    model.load_state_dict(state)
except RuntimeError as error:
    for line in str(error).splitlines()[1:]:
        place, _, sizes = line.strip().partition(": ")
        print(place, "\n   ", sizes)

rest = {k: v for k, v in state.items() if not k.startswith("fc.")}
print(model.load_state_dict(rest, strict=False))
print(torch.equal(model.conv1.weight, state["conv1.weight"]))
