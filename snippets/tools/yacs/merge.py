from yacs.config import CfgNode as CN

_C = CN({"TRAIN": {"LR": 0.01, "NESTEROV": True}})

cfg = _C.clone()
cfg.merge_from_list(["TRAIN.LR", 0.1])
cfg.freeze()
print(cfg.TRAIN.LR, _C.TRAIN.LR)

try:
    cfg.TRAIN.LR = 1
except AttributeError as error:
    print(type(error).__name__ + ":", error)
