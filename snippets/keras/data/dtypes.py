import numpy as np

print((np.int32) is np.int32, isinstance((np.int32), tuple))
print(np.array(range(9)).dtype)
