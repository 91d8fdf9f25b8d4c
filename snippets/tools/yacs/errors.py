from yacs.config import CfgNode as CN

cfg = CN({"TRAIN": {"LR": 0.01}})

for pair in (["TRAIN.LRR", 1], ["TRAIN.LR", "fast"], ["TRAIN.LR", "1"]):
    try:
        cfg.merge_from_list(pair)
    except (AssertionError, ValueError) as error:
        print(type(error).__name__ + ":", error)

try:
    cfg.merge_from_other_cfg(CN.load_cfg("TRAIN:\n  LRR: 1.0\n"))
except KeyError as error:
    print(type(error).__name__ + ":", error)
print(cfg)
