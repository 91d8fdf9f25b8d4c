import torchvision.models as tm

print([m for m in tm.list_models() if m.startswith("resnet")])
print(type(tm.get_model("resnet18", weights=None)).__name__)

try:
    tm.get_model("resnet51")
except ValueError as error:
    print(type(error).__name__ + ":", error)
