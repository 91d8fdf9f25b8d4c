import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np

happened = []


class Watched(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1)

    def call(self, x, training=None):
        happened.append(f"call, training={training}")
        return self.dense(x)

    def train_step(self, data):
        happened.append("train_step")
        return super().train_step(data)


x = np.ones((4, 1))
model = Watched()
model.compile(optimizer="sgd", loss="mse")
model(x)
happened.clear()
model.fit(x, x, batch_size=2, epochs=3, verbose=0)
print(happened.count("train_step"), happened[-2:])
