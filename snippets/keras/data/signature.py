import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
from toolbox.signature import signature
from torch.utils.data import IterableDataset, TensorDataset

print(signature(TensorDataset, "TensorDataset"))
print(signature(IterableDataset.__iter__, "IterableDataset.__iter__"))
print(signature(keras.utils.PyDataset, "keras.utils.PyDataset"))
