import sys
import types

module = types.ModuleType("shapes")
exec("__all__ = ['a']\na = 1\nb = 2", module.__dict__)
sys.modules["shapes"] = module

star = {}
exec("from shapes import *", star)
print("a" in star, "b" in star)

explicit = {}
exec("from shapes import b", explicit)
print(explicit["b"])
del sys.modules["shapes"]
