import numpy as np
from pycocotools import mask

for m in (
    np.zeros((4, 4), dtype=np.uint8),
    np.zeros((4, 4), order="F"),
):
    try:
        mask.encode(m)
    except ValueError as error:
        print(type(error).__name__ + ":", error)

m = np.zeros((4, 4))
print(mask.encode(np.asfortranarray(m, dtype=np.uint8))["size"])
