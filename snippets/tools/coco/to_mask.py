import io
import warnings
from contextlib import redirect_stdout

from pycocotools.coco import COCO

square = {"id": 1, "image_id": 1, "category_id": 1, "iscrowd": 0}
square["segmentation"] = [[1, 1, 3, 1, 3, 3, 1, 3]]
square["bbox"], square["area"] = [1, 1, 2, 2], 4
coco = COCO()
coco.dataset = {
    "images": [{"id": 1, "width": 4, "height": 4}],
    "categories": [{"id": 1, "name": "square"}],
    "annotations": [square],
}
with redirect_stdout(io.StringIO()):
    coco.createIndex()
with warnings.catch_warnings():  # pycocotools 2.0.11 on NumPy 2
    warnings.simplefilter("ignore", DeprecationWarning)
    mask = coco.annToMask(coco.loadAnns(1)[0])
print(mask)
print(mask.dtype, mask.sum(), square["area"])
