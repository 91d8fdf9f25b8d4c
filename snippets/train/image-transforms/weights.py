from torchvision.models import ResNet18_Weights

transforms = ResNet18_Weights.IMAGENET1K_V1.transforms()
print(transforms.mean, transforms.std)
print(transforms.resize_size, transforms.crop_size)
