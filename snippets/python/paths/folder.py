import os
import tempfile

with tempfile.TemporaryDirectory() as root:
    for name in ("cat", "dog"):
        os.mkdir(os.path.join(root, name))
    for name in ("b.txt", "a.txt", "cat/0.png"):
        with open(os.path.join(root, name), "w") as file:
            file.write("hello")

    names = sorted(os.listdir(root))
    print(names)
    print([n for n in names if os.path.isdir(os.path.join(root, n))])
    print([n for n in names if os.path.isdir(n)])
    print(os.path.getsize(os.path.join(root, "a.txt")))
