import tarfile
import tempfile
from contextlib import chdir
from pathlib import Path

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    Path("data").mkdir()
    Path("data/x.txt").write_text("hello")
    with tarfile.open("a.tar.gz", "w:gz") as archive:
        archive.add("data/x.txt")

    with tarfile.open("a.tar.gz") as archive:
        print(archive.getnames())
        archive.extractall("copy", filter="data")
    print(Path("copy/data/x.txt").read_text())
