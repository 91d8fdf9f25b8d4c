import os

print([os.path.dirname(p) for p in ("show.py", "a/b/", "a/b")])
print(os.path.dirname("/a/b.txt"))

missing = "no/such/file.txt"
print(os.path.dirname(missing), os.path.exists(missing))
