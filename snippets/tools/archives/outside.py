import io
import os
import tarfile
import tempfile
from contextlib import chdir

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    os.mkdir("data")
    with tarfile.open("a.tar", "w") as archive:
        entry = tarfile.TarInfo("../evil.txt")
        entry.size = 4
        archive.addfile(entry, io.BytesIO(b"evil"))
    for trust in ("data", "fully_trusted"):
        try:
            with tarfile.open("a.tar") as archive:
                archive.extractall("data", filter=trust)
        except tarfile.OutsideDestinationError as error:
            message = str(error).replace(os.getcwd(), "")
            print(type(error).__name__ + ":", message)
        print(trust, os.path.exists("evil.txt"))
