import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np


class SimpleMLP(keras.Model):
    def __init__(self, use_bn=False, use_dp=False, num_classes=10):
        super(SimpleMLP, self).__init__(name="mlp")  # noqa: UP008
        self.use_bn = use_bn
        self.use_dp = use_dp
        self.num_classes = num_classes

        self.dense1 = keras.layers.Dense(32, activation="relu")
        self.dense2 = keras.layers.Dense(num_classes, activation="softmax")
        if self.use_dp:
            self.dp = keras.layers.Dropout(0.5)
        if self.use_bn:
            self.bn = keras.layers.BatchNormalization(axis=-1)

    def call(self, inputs):
        x = self.dense1(inputs)
        if self.use_dp:
            x = self.dp(x)
        if self.use_bn:
            x = self.bn(x)
        return self.dense2(x)


model = SimpleMLP(num_classes=10)
print("weights before", len(model.weights))
y = model(np.ones((1, 8)))
print(model.name, tuple(y.shape))
print(f"count_params {model.count_params()}")
try:
    print(model.inputs)
except AttributeError as error:
    print(type(error).__name__ + ":", error)
