import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
from toolbox.signature import signature

print(signature(keras.Model.compile, "keras.Model.compile"))
print(signature(keras.Model.fit, "keras.Model.fit"))
print(signature(keras.saving.load_model, "keras.saving.load_model"))
