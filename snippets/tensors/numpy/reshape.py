import numpy as np

a = np.arange(6)
m = a.reshape(2, 3)

print(m)
print(m.swapaxes(0, 1))
print(m.flatten())
