import torch
from torchvision.models import resnet18

state = resnet18(weights=None).state_dict()
model = resnet18(weights=None, num_classes=3)
for strict in (True, False):
    try:
        model.load_state_dict(state, strict=strict)
    except RuntimeError as error:
        place, _, sizes = str(error).splitlines()[1].strip().partition(": ")
        print(f"strict={strict}: {place}:")
        print("   ", sizes)

rest = {k: v for k, v in state.items() if not k.startswith("fc.")}
print(model.load_state_dict(rest, strict=False))
print(torch.equal(model.conv1.weight, state["conv1.weight"]))
