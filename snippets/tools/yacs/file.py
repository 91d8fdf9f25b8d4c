import tempfile
from pathlib import Path

from yacs.config import CfgNode as CN

cfg = CN({"TRAIN": {"LR": 0.01, "NESTEROV": True}})
cfg.MODEL = CN({"NAME": "resnet18"})

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "lr.yaml")
    path.write_text("TRAIN:\n  LR: 0.5\n")
    cfg.merge_from_file(path)

print(cfg.dump())
print(CN.load_cfg(cfg.dump()) == cfg)
