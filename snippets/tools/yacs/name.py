import yacs.config

print(hasattr(yacs.config, "CN"), hasattr(yacs.config, "CfgNode"))

CN = yacs.config.CfgNode
print(isinstance(CN(), dict), CN({"A": 1}) == {"A": 1})
