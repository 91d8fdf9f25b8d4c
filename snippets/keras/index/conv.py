import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
conv = keras.layers.Conv2D(8, (4, 5))
images = torch.rand(2, 5, 6, 3)  # height, width, channels
by_keras = conv(images)

twin = nn.Conv2d(3, 8, (4, 5))
kernel = torch.as_tensor(conv.kernel.value).detach()
bias = torch.as_tensor(conv.bias.value).detach()
twin.load_state_dict({"weight": kernel.permute(3, 2, 0, 1), "bias": bias})
by_torch = twin(images.permute(0, 3, 1, 2))

print(tuple(conv.kernel.shape), tuple(twin.weight.shape))
print(tuple(by_keras.shape), tuple(by_torch.shape))
print(torch.allclose(by_keras, by_torch.permute(0, 2, 3, 1), atol=1e-6))
