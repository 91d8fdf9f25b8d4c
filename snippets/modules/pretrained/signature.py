import torch.hub
import torchvision.models as tm
from toolbox.signature import signature

print(signature(tm.get_model, "torchvision.models.get_model"))
print(
    signature(
        tm.resnet50.__wrapped__.__wrapped__, "torchvision.models.resnet50"
    )
)
print(
    signature(
        torch.hub.load_state_dict_from_url,
        "torch.hub.load_state_dict_from_url",
    )
)
