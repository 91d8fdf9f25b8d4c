from yacs.config import CfgNode as CN

_C = CN({"TRAIN": {"LR": 0.01, "NESTEROV": True}})
_C.MODEL = CN({"NAME": "resnet18"})
file = CN.load_cfg("TRAIN:\n  LR: 0.5\n  NESTEROV: False\n")

cfg = _C.clone()
cfg.merge_from_other_cfg(file)
print(cfg.TRAIN)
cfg.merge_from_list(["TRAIN.LR", "0.1"])
print(cfg.TRAIN)
