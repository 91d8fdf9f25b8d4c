from yacs.config import CfgNode as CN

_C = CN({"TRAIN": {"LR": 0.01}})

cfg = _C
cfg.merge_from_list(["TRAIN.LR", 0.1])
print(_C.TRAIN.LR)
