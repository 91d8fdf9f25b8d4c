import numpy as np
from pycocotools import mask

predicted = [[0, 0, 2, 2]]
true = [[1, 1, 2, 2], [0, 0, 2, 2]]
print(np.round(mask.iou(predicted, true, [0, 0]), 4))

corners = [[1, 1, 3, 3]]  # the first box again, as x1, y1, x2, y2
print(np.round(mask.iou(predicted, corners, [0]), 4))
print(np.round(mask.iou(predicted, true, [1, 1]), 4))
