import shutil
import tempfile
from contextlib import chdir
from pathlib import Path
from zipfile import ZipFile

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    Path("data").mkdir()
    Path("data/x.txt").write_text("hello")
    with ZipFile("a.zip", "w") as archive:
        archive.write("data/x.txt")
    with ZipFile("a.zip") as archive:
        print(archive.testzip(), archive.namelist())

    shutil.unpack_archive("a.zip", "copy")
    print(Path("copy/data/x.txt").read_text())
    damaged = Path("a.zip").read_bytes().replace(b"hello", b"hallo")
    Path("damaged.zip").write_bytes(damaged)
    with ZipFile("damaged.zip") as archive:
        print(archive.testzip())
print(sorted(names[0] for names in shutil.get_unpack_formats()))
