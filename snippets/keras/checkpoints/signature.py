import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from toolbox.signature import signature

print(signature(torch.save, "torch.save"))
print(signature(torch.load, "torch.load"))
name = "keras.callbacks.ModelCheckpoint"
print(signature(keras.callbacks.ModelCheckpoint, name))
