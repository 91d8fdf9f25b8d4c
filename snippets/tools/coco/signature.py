from pycocotools import mask
from pycocotools.coco import COCO
from toolbox.signature import signature

print(signature(COCO, "COCO"))
print(signature(COCO.getAnnIds, "COCO.getAnnIds"))
print(signature(mask.encode, "mask.encode"))
