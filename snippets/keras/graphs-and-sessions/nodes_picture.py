import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch
from toolbox.pictures import Panel, picture

x = keras.Input((2,))
operations = keras.Model(x, x * 2 + 1).operations
traced = torch.fx.symbolic_trace(lambda a: a * 2 + 1)


class Values(torch.fx.Interpreter):
    def run_node(self, node):
        rows.append((node, super().run_node(node)))
        return rows[-1][1]


rows = []
Values(traced).run(torch.tensor([1.0, 2.0]))
nodes = [node for node, _ in rows if node.op != "output"]

panel = Panel()
columns = ((1.6, "keras.Model"), (5.45, "torch.fx"), (8.4, "a = [1., 2.]"))
for at, title in columns:
    panel.text(title, (at, -0.5), small=True)
previous = None
for k, node in enumerate(nodes):
    color = 1 if node.op == "placeholder" else 2
    name = type(operations[k]).__name__
    boxes = [
        panel.grid([name], (0, 2 * k), fill=color, width=3.2),
        panel.grid([node.op], (3.5, 2 * k), fill=color, width=3.7),
        panel.grid(rows[k][1], (7.5, 2 * k), fill=color, width=0.9),
    ]
    for before, after in zip(previous or boxes, boxes, strict=True):
        if previous:
            panel.arrow(before.box, after.box)
    previous = boxes
print(picture(panel, caption="nodes-picture"))
