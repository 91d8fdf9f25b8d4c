import os
import tempfile
import warnings
from contextlib import chdir

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch


class SimpleMLP(keras.Model):
    def __init__(self, use_bn=False, use_dp=False, num_classes=10):
        super().__init__(name="mlp")
        self.use_bn = use_bn
        self.use_dp = use_dp
        self.num_classes = num_classes
        self.dense1 = keras.layers.Dense(32, activation="relu")
        self.dense2 = keras.layers.Dense(num_classes, activation="softmax")
        if use_dp:
            self.dp = keras.layers.Dropout(0.5)
        if use_bn:
            self.bn = keras.layers.BatchNormalization(axis=-1)

    def call(self, inputs):
        x = self.dense1(inputs)
        x = self.dp(x) if self.use_dp else x
        x = self.bn(x) if self.use_bn else x
        return self.dense2(x)


keras.utils.set_random_seed(0)
model = SimpleMLP(num_classes=10)
model(torch.ones(1, 8))
config = model.get_config()
print({k: config[k] for k in ("use_bn", "use_dp", "num_classes")})
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    with warnings.catch_warnings(action="ignore"):  # Keras's own
        model.save("m.keras")
    print(os.listdir())
    try:
        classes = {"SimpleMLP": SimpleMLP}
        keras.models.load_model("m.keras", custom_objects=classes)
    except TypeError as error:
        print(type(error).__name__ + ": …", str(error).splitlines()[-1])
