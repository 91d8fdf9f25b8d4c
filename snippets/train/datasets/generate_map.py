import os
import tempfile

from PIL import Image


def generate_map(root):
    with open(os.path.join(root, "map.txt"), "w") as file:
        for label, folder in enumerate(("cat", "dog")):
            for name in sorted(os.listdir(os.path.join(root, folder))):
                file.write(f"{folder}/{name} {label}\n")


with tempfile.TemporaryDirectory() as root:
    for path in ("cat/0.png", "cat/my cat.png", "dog/0.png"):
        os.makedirs(os.path.join(root, path[:3]), exist_ok=True)
        color = "red" if path.startswith("cat") else "blue"
        Image.new("RGB", (2, 2), color).save(os.path.join(root, path))

    generate_map(root)
    with open(os.path.join(root, "map.txt")) as file:
        print(file.read().strip())
