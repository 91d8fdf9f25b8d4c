import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

x = keras.Input((3,))
m = keras.Model(x, x * 2 + 1)
print([type(operation).__name__ for operation in m.operations])

traced = torch.fx.symbolic_trace(lambda a: a * 2 + 1)
print([node.op for node in traced.graph.nodes])
