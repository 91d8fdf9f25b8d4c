import numpy as np

a = np.arange(6)
print(np.resize(a, (2, 4)))

a.resize((2, 4))
print(a)
