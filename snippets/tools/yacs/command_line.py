import argparse

from yacs.config import CfgNode as CN

cfg = CN({"TRAIN": {"LR": 0.01, "NESTEROV": True, "SIZE": (32, 32)}})

parser = argparse.ArgumentParser()
parser.add_argument("opts", nargs="*")
line = "TRAIN.LR 1e-3 TRAIN.NESTEROV False TRAIN.SIZE (224,160)"
args = parser.parse_args(line.split())
print(args.opts)

cfg.merge_from_list(args.opts)
print(cfg)
