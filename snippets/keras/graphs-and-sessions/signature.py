import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from toolbox.signature import signature

print(signature(keras.Input, "keras.Input"))
print(signature(torch.fx.symbolic_trace, "torch.fx.symbolic_trace"))
