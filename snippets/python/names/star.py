import sys
import types

functions = """
def f(): return "f"
def g(): return "g still works"
def _h(): return "_h too"
"""
for first_line in ("", "__all__ = ['f']"):
    demo = sys.modules["demo"] = types.ModuleType("demo")
    exec(first_line + functions, vars(demo))
    names = {}
    exec("from demo import *", names)
    print(sorted(name for name in names if name[:2] != "__"))

exec("from demo import g, _h", names)
print(names["g"](), names["_h"]())
del sys.modules["demo"]
