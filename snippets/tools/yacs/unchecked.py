from yacs.config import CfgNode as CN

cfg = CN({"TRAIN": {"LR": 0.01}})
cfg.TRAIN.LRR = 0.1
cfg.TRAIN.LR = "fast"
print(cfg)

cfg.freeze()
cfg.merge_from_list(["TRAIN.LRR", 0.5])
print(cfg.TRAIN.LRR)
