import numpy as np
import torch
from pycocotools import mask
from torchvision.ops import box_convert

m = np.zeros((4, 4), dtype=np.uint8, order="F")
m[1:3, 1:4] = 1
print(mask.toBbox(mask.encode(m)))

x, y, width, height = bbox = [1, 1, 2, 2]
rows, columns = slice(y, y + height), slice(x, x + width)
print(rows, columns, np.ones((4, 4))[rows, columns].sum())
x1, y1, x2, y2 = bbox  # wrong
rows, columns = slice(y1, y2), slice(x1, x2)
print(rows, columns, np.ones((4, 4))[rows, columns].sum())
print(box_convert(torch.tensor(bbox), "xywh", "xyxy"))
