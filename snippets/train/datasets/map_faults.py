import contextlib
import os
import tempfile
from pathlib import Path


def line_of(abs_name):
    # linux_abs_name = abs_name.replace("\\", "/")
    return f"{linux_abs_name} 0"  # noqa: F821


try:
    line_of("a.png")
except NameError as error:
    print(type(error).__name__ + ":", error)

print("train" + "map.txt", os.path.join("train", "map.txt"))

with tempfile.TemporaryDirectory() as here, contextlib.chdir(here):
    os.makedirs("train/0")
    Path("train/0/a.png").touch()
    parent = os.path.dirname(os.path.abspath("."))
    print(os.path.exists(os.path.join(parent, "train/0", "a.png")))
    print(os.path.exists(os.path.abspath("train/0/a.png")))
