import numpy as np
from pycocotools import mask

m = np.zeros((4, 4), dtype=np.uint8, order="F")
m[1:3, 1:3] = 1
r = mask.encode(m)
print(mask.area(r), mask.toBbox(r))
print(r["size"], r["counts"])

column_by_column = m.flatten(order="F")
print(column_by_column)
changes = np.flatnonzero(np.diff(column_by_column)) + 1
print(np.diff(changes, prepend=0, append=16))
