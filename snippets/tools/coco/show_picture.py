from unittest.mock import patch

import matplotlib.pyplot as plt
from pycocotools.coco import COCO
from toolbox import plots

first = {"id": 1, "image_id": 1, "category_id": 1, "iscrowd": 0}
first["segmentation"] = [[1, 1, 3, 1, 3, 3, 1, 3]]
second = dict(first, id=2, segmentation=[[0, 0, 4, 0, 0, 4]])

figure, axes = plots.figure(240, 240)
axes.set(xlim=(0, 4), ylim=(4, 0), aspect="equal", xlabel="x", ylabel="y")
axes.set(xticks=range(5), yticks=range(5))
with patch.object(plt, "gca", return_value=axes):
    COCO().showAnns([first, second])
filled, outlines = axes.collections
# showAnns draws lots for its colours; these are the page's
filled.set_facecolor([*plots.COLORS[1:3]])
filled.set_alpha(0.3)
outlines.set_edgecolor([*plots.COLORS[1:3]])
for patches in axes.collections:
    patches.set_clip_on(False)
print(plots.svg(figure, caption="show-picture"))
