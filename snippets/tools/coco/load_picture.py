import io
import json
import tempfile
import warnings
from contextlib import chdir, redirect_stdout
from pathlib import Path

from pycocotools.coco import COCO
from toolbox.pictures import Panel, picture

data = {
    "images": [{"id": 1, "width": 4, "height": 4}],
    "categories": [{"id": 1, "name": "square"}],
    "annotations": [
        {
            "id": 1,
            "image_id": 1,
            "category_id": 1,
            "segmentation": [[1, 1, 3, 1, 3, 3, 1, 3]],
            "bbox": [1, 1, 2, 2],
            "area": 4,
            "iscrowd": 0,
        }
    ],
}
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    Path("ann.json").write_text(json.dumps(data))
    with redirect_stdout(io.StringIO()):
        coco = COCO("ann.json")
annotation = coco.loadAnns(coco.getAnnIds(imgIds=[1]))[0]
with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    mask = coco.annToMask(annotation)

SCALE = 1.5  # cells a pixel
panel = Panel()
panel.grid(mask, (0, 0), fill=mask, width=SCALE, height=SCALE, faded=mask == 0)
for k in range(5):
    panel.text(str(k), (k * SCALE, -0.45), small=True)
    panel.text(str(k), (-0.4, k * SCALE), small=True)
panel.text("x", (4 * SCALE + 0.6, -0.45), color=0, small=True)
panel.text("y", (-0.4, 4 * SCALE + 0.6), color=0, small=True)

flat = annotation["segmentation"][0]
points = list(zip(flat[::2], flat[1::2], strict=True))
x, y, w, h = annotation["bbox"]
pad = 0.12
corners = [
    (x * SCALE - pad, y * SCALE - pad),
    ((x + w) * SCALE + pad, y * SCALE - pad),
    ((x + w) * SCALE + pad, (y + h) * SCALE + pad),
    (x * SCALE - pad, (y + h) * SCALE + pad),
]
panel.line([*corners, corners[0]], color=2, dashed=True)
outline = [(a * SCALE, b * SCALE) for a, b in points]
panel.line([*outline, outline[0]], color=1)
for point in outline:
    panel.dot(point, color=1, radius=0.13)
panel.text(f"bbox {annotation['bbox']}", (3, 4 * SCALE + 0.6), color=2)
print(picture(panel, caption="load-picture"))
