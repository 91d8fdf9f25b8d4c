import matplotlib.pyplot as plt
import numpy as np
from pycocotools.coco import COCO

first = {"id": 1, "image_id": 1, "category_id": 1, "iscrowd": 0}
first["segmentation"] = [[1, 1, 3, 1, 3, 3, 1, 3]]
second = dict(first, id=2, segmentation=[[0, 0, 4, 0, 0, 4]])

figure, axes = plt.subplots()
print(axes.imshow(np.zeros((4, 4))).get_extent())
axes.imshow(np.zeros((4, 4)), extent=(0, 4, 4, 0))
COCO().showAnns([first, second])
for patches in axes.collections:
    for path in patches.get_paths():
        print(path.vertices[:-1].astype(int).tolist())
plt.close(figure)
