import copy

from torch import nn
from torch.nn.modules import transformer


def _get_clones(module, N):
    return nn.ModuleList([copy.deepcopy(module) for i in range(N)])


layer = nn.Linear(2, 2)
for layers in (
    _get_clones(layer, 3),
    nn.ModuleList([layer] * 3),
    transformer._get_clones(layer, 3),
):
    addresses = {m.weight.data_ptr() for m in layers}
    print(len(layers), len(addresses), len(list(layers.parameters())))
