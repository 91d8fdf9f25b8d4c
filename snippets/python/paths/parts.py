import os

p = "data/cat/0.tar.gz"

print(os.path.dirname(p))
print(os.path.basename(p))
print(os.path.split(p))
print(os.path.splitext(p))
