import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from toolbox.signature import signature

print(
    signature(keras.layers.TimeDistributed, "keras.layers.TimeDistributed")
)
print(signature(torch.Tensor.unflatten, "Tensor.unflatten"))
