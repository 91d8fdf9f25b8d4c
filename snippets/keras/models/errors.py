import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np

model = keras.Sequential([keras.layers.Dense(1)])

for attempt in (
    lambda: model.fit(np.ones((2, 1)), np.ones((2, 1))),
    lambda: model.compile(...),
    lambda: model.to_yaml(),
):
    try:
        attempt()
    except (ValueError, AttributeError) as error:
        print(type(error).__name__ + ":", error)
