import os

full = os.path.abspath("../show.py")
parent = os.path.dirname(os.getcwd())

print(os.path.isabs("../show.py"), os.path.isabs(full))
print(full == os.path.join(parent, "show.py"), os.path.exists(full))
