import os
import sys

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy
import torch

print("Python", sys.version.split()[0])
print("torch", torch.__version__)
print("NumPy", numpy.__version__)
print("Keras", keras.__version__)
print("CUDA available:", torch.cuda.is_available())
