import numpy as np

a = np.arange(6)
b = a.reshape(2, 3)

try:
    a.resize((2, 4))
except ValueError as error:
    print(type(error).__name__ + ":", error)
