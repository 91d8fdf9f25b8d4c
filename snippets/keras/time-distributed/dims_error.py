import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np

try:
    keras.layers.TimeDistributed(keras.layers.Dense(5))(np.ones((2, 4)))
except ValueError as error:
    print(type(error).__name__ + ":", error)
