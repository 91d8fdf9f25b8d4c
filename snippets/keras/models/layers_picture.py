import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import numpy as np
from toolbox.pictures import Panel, picture

COLOR = {"dense1": 1, "dp": 3, "bn": 4, "dense2": 2}
made = {
    "dense1": keras.layers.Dense(32, activation="relu"),
    "dp": keras.layers.Dropout(0.5),
    "bn": keras.layers.BatchNormalization(axis=-1),
    "dense2": keras.layers.Dense(10, activation="softmax"),
}
x = np.ones((1, 8))
shapes, counts = {}, {}
for name, layer in made.items():
    x = layer(x)
    shapes[name], counts[name] = tuple(x.shape), layer.count_params()

panel = Panel()
for left, title, names in (
    (0.0, "SimpleMLP()", ("dense1", "dense2")),
    (4.9, "use_dp, use_bn = True", ("dense1", "dp", "bn", "dense2")),
):
    middle = left + 1.2
    panel.text(title, (left, -0.7), anchor="start", small=True)
    before = panel.grid([["(1, 8)"]], (left, 0), width=2.4, height=0.8)
    for name in names:
        y = 1.4 * (1 + list(made).index(name))  # the same layer at the same height
        box = panel.grid([[name]], (left, y), fill=COLOR[name], width=2.4, height=0.8)
        panel.arrow(before.box, box.box, color=COLOR[name])
        panel.text(str(counts[name]), (left + 2.65, y + 0.4), anchor="start", color=COLOR[name])
        panel.text(str(shapes[name]), (left + 2.65, y + 1.05), anchor="start", small=True)
        before = box
    panel.line([(left + 2.55, 6.95), (left + 3.7, 6.95)])
    total = sum(counts[name] for name in names)
    panel.text(str(total), (left + 2.65, 7.35), anchor="start")
    panel.text("count_params", (left + 2.4, 7.35), anchor="end", small=True)
print(picture(panel, caption="layers-picture"))
