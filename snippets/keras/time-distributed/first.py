import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np

layer = keras.layers.TimeDistributed(keras.layers.Dense(5))
y = layer(np.ones((2, 7, 4)))

print(tuple(y.shape), layer.count_params())
