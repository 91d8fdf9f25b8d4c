import io
import json
import tempfile
from contextlib import chdir, redirect_stdout
from pathlib import Path

from pycocotools.coco import COCO

square = {"id": 1, "image_id": 1, "category_id": 1, "iscrowd": 0}
square["segmentation"] = [[1, 1, 3, 1, 3, 3, 1, 3]]  # x, y, x, y, ...
square["bbox"], square["area"] = [1, 1, 2, 2], 4
data = {
    "images": [{"id": 1, "file_name": "a.png", "width": 4, "height": 4}],
    "categories": [{"id": 1, "name": "square"}],
    "annotations": [square],
}
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    Path("ann.json").write_text(json.dumps(data))
    with redirect_stdout(io.StringIO()):  # it prints how long it took
        coco = COCO("ann.json")
print(coco.getCatIds(catNms=["square"]), coco.getAnnIds(imgIds=[1]))
print(coco.loadAnns(1)[0]["bbox"], coco.loadImgs(1)[0]["file_name"])
