from torch import nn

for groups in (1, 2, 4):
    conv = nn.Conv2d(4, 4, 3, groups=groups)
    count = sum(p.numel() for p in conv.parameters())
    print(groups, conv.weight.shape, count)
