import io
from contextlib import redirect_stdout

from pycocotools.coco import COCO

coco = COCO()
coco.dataset = {
    "images": [{"id": 1}],
    "categories": [{"id": 1, "name": "square"}],
    "annotations": [{"id": 1, "image_id": 1, "category_id": 1}],
}
with redirect_stdout(io.StringIO()):
    coco.createIndex()
found = coco.getCatIds(catNms=["sqare"])
print(found, coco.getAnnIds(catIds=found))
print(coco.getAnnIds(catIds=[7]))
try:
    coco.loadAnns(7)
except KeyError as error:
    print(type(error).__name__ + ":", error)
