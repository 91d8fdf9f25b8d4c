import os
import tempfile
import warnings
from contextlib import chdir

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch


class SimpleMLP(keras.Model):
    def __init__(
        self, use_bn=False, use_dp=False, num_classes=10, **kwargs
    ):
        super().__init__(**kwargs)
        self.dense1 = keras.layers.Dense(32, activation="relu")
        self.dense2 = keras.layers.Dense(num_classes, activation="softmax")
        self.dp = keras.layers.Dropout(0.5) if use_dp else None
        self.bn = keras.layers.BatchNormalization() if use_bn else None

    def call(self, inputs):
        x = self.dense1(inputs)
        x = self.dp(x) if self.dp else x
        x = self.bn(x) if self.bn else x
        return self.dense2(x)


keras.utils.set_random_seed(0)
x = torch.rand(2, 8)
classes = {"SimpleMLP": SimpleMLP}
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    for model in (SimpleMLP(), SimpleMLP(num_classes=3)):
        y = model(x)
        print("get_config", model.get_config()["num_classes"])
        with warnings.catch_warnings(action="ignore"):  # Keras's own
            model.save("m.keras")
        try:
            loaded = keras.models.load_model("m.keras", classes)
            print("same output", torch.equal(loaded(x), y))
        except ValueError as error:
            print(type(error).__name__ + ":", str(error).split(". ")[0])
