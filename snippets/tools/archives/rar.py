import tarfile
import tempfile
import zipfile
from contextlib import chdir
from pathlib import Path

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    Path("a.rar").write_bytes(b"Rar!\x1a\x07\x01\x00")
    try:
        with tarfile.open("a.rar") as archive:
            print(archive.getnames())
    except tarfile.ReadError as error:
        print(type(error).__name__ + ":", str(error).splitlines()[0])
    print(tarfile.is_tarfile("a.rar"), zipfile.is_zipfile("a.rar"))
