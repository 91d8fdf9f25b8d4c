import os

os.environ["KERAS_BACKEND"] = "torch"
import keras

inputs = keras.Input((8,))
x = keras.layers.Dense(32, activation="relu")(inputs)
outputs = keras.layers.Dense(10, activation="softmax")(x)
model = keras.Model(inputs, outputs)

print(model.inputs[0].shape, model.outputs[0].shape)
print(len(model.to_json()) > 0)
again = keras.Model.from_config(model.get_config())
print(model.count_params(), again.count_params())
