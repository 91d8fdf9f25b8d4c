import numpy as np

m = np.arange(1, 10).reshape(3, 3)

print(np.triu(m))
print(np.triu(m, k=1))
print(np.triu(m, k=-1))
print(np.tril(m))
