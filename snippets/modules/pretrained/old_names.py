import torch.hub
import torch.utils.model_zoo as model_zoo
import torchvision.models.resnet as resnet

print(model_zoo.load_url is torch.hub.load_state_dict_from_url)
print(hasattr(resnet, "model_urls"))
for name in ("18", "34", "50", "101", "152"):
    weights = getattr(resnet, f"ResNet{name}_Weights").IMAGENET1K_V1
    print(weights.url)
