from toolbox.signature import signature
from yacs.config import CfgNode

print(signature(CfgNode, "yacs.config.CfgNode"))
for name in ("merge_from_file", "merge_from_list", "freeze", "clone"):
    print(signature(getattr(CfgNode, name), f"CfgNode.{name}"))
