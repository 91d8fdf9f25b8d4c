import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as root:
    for name in ("cat/0.png", "dog/0.png", "a.txt"):
        path = Path(root, name)
        path.parent.mkdir(exist_ok=True)
        path.touch()

    for folder, folders, files in sorted(os.walk(root)):
        print(os.path.relpath(folder, root), sorted(folders), files)

    found = sorted(Path(root).rglob("*.png"))
    print([path.relative_to(root).as_posix() for path in found])
