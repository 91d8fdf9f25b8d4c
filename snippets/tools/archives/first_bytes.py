import shutil
import tarfile
import tempfile
from contextlib import chdir
from pathlib import Path

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    Path("data").mkdir()
    Path("data/x.txt").write_text("hello")
    for kind in ("gztar", "xztar", "zip"):
        name = Path(shutil.make_archive("a", kind, ".", "data")).name
        print(name, Path(name).read_bytes()[:4])
    print(Path("a.zip").rename("a.tar.gz").read_bytes()[:4])
    try:
        shutil.unpack_archive("a.tar.gz", filter="data")
    except shutil.ReadError as error:
        print(type(error).__name__ + ":", str(error).split("/")[-1])
    try:
        with tarfile.open("a.tar.gz", "r:gz") as archive:
            print(archive.getnames())
    except tarfile.ReadError as error:
        print(type(error).__name__ + ":", error)

    shutil.unpack_archive("a.tar.gz", "copy", format="zip")
    print(Path("copy/data/x.txt").read_text())
