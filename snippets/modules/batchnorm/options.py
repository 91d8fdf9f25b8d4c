from torch import nn

for options in ({}, {"affine": False}, {"track_running_stats": False}):
    print(options, list(nn.BatchNorm2d(2, **options).state_dict()))
