import os

os.environ["KERAS_BACKEND"] = "torch"
import keras

model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
try:
    model.save("m.ckpt")
except ValueError as error:
    print(type(error).__name__ + ":", str(error).split(". ")[0] + ".")
