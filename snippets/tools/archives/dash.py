import subprocess
import tarfile
import tempfile
from contextlib import chdir
from pathlib import Path

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    Path("x.txt").write_text("hello")
    with tarfile.open("a.tar.gz", "w:gz") as archive:
        archive.add("x.txt")
    for letters in ("zxvf", "-xvf", "xf"):
        Path("x.txt").unlink()
        done = subprocess.run(
            ["tar", letters, "a.tar.gz"], capture_output=True
        )
        print(letters, done.returncode, Path("x.txt").read_text())
    done = subprocess.run(["tar", "-tzf", "a.tar.gz"], capture_output=True)
    print(done.stdout.decode().split())
