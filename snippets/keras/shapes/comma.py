import os

os.environ["KERAS_BACKEND"] = "torch"

import keras

comma, brackets = (3,), (3)
print(type(comma).__name__, type(brackets).__name__)
print(keras.Input(comma).shape)
try:
    keras.Input(brackets)
except ValueError as error:
    print(type(error).__name__ + ":", error)
