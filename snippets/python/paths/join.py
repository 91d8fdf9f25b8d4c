import os

print(os.path.join("data", "cat", "0.png"))
print(os.path.join("data", "/cat"))
print(os.path.join("data", "/cat".lstrip("/")))
