import warnings

import torchvision.models as tm

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    tm.resnet18(pretrained=False)

for warning in caught:
    print(warning.category.__name__ + ":", warning.message)
