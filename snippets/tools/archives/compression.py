import tarfile
import tempfile
from contextlib import chdir
from pathlib import Path

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    Path("x.txt").write_text("hello")
    with tarfile.open("a.tar.gz", "w:gz") as archive:
        archive.add("x.txt")
    for mode in ("r", "r:*", "r:xz"):
        try:
            with tarfile.open("a.tar.gz", mode) as archive:
                print(mode, archive.getnames())
        except tarfile.ReadError as error:
            print(mode, type(error).__name__ + ":", error)
