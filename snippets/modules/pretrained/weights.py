from torchvision.models import ResNet50_Weights

weights = ResNet50_Weights.IMAGENET1K_V2
print(weights.meta["num_params"])
print(weights.meta["_metrics"]["ImageNet-1K"]["acc@1"])
print(weights.url.rpartition("/")[2])
print(
    ResNet50_Weights.DEFAULT is weights, [w.name for w in ResNet50_Weights]
)
