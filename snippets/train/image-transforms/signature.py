from toolbox.signature import signature
from torchvision.transforms import ToTensor, v2

print(signature(v2.Normalize, "v2.Normalize").removesuffix(" -> None"))
print(signature(ToTensor, "transforms.ToTensor").removesuffix(" -> None"))
print(signature(v2.ToDtype, "v2.ToDtype").removesuffix(" -> None"))
