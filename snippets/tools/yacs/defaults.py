from yacs.config import CfgNode as CN

_C = CN()
_C.TRAIN = CN()
_C.TRAIN.LR = 0.01
_C.TRAIN.NESTEROV = True
_C.MODEL = CN()
_C.MODEL.NAME = "resnet18"

print(_C)
print(_C.TRAIN.LR, _C["TRAIN"]["LR"])
