import pdb

from toolbox.signature import signature

print(signature(breakpoint, "breakpoint"))
print(signature(pdb.set_trace, "pdb.set_trace"))
