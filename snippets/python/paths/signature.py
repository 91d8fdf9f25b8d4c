import os

from toolbox.signature import signature

print(signature(os.path.join, "os.path.join"))
print(signature(os.path.split, "os.path.split"))
print(signature(os.path.splitext, "os.path.splitext"))
print(signature(os.path.abspath, "os.path.abspath"))
print(signature(os.listdir, "os.listdir"))
