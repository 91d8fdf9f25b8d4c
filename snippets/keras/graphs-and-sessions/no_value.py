import os

os.environ["KERAS_BACKEND"] = "torch"

import keras

y = keras.Input((3,)) * 2

try:
    float(y)
except ValueError as error:
    print(type(error).__name__ + ":", error)
