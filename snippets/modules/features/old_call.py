import warnings

from torchvision.models import resnet50

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    resnet50(pretrained=False)
    print(caught[0].message)
    caught.clear()
    resnet50(weights=None)
    print(len(caught))
