import os

os.environ["KERAS_BACKEND"] = "torch"

import keras

x = keras.Input((3,))
y = x * 2

print(y.shape, y.dtype)
print(isinstance(x, keras.KerasTensor), isinstance(y, keras.KerasTensor))
