import os
import tempfile
from pathlib import Path

p = "data/cat/0.tar.gz"
P = Path(p)

print(Path(os.path.dirname(p)) == P.parent)
print(os.path.basename(p) == P.name)
print(os.path.splitext(p)[1] == P.suffix)
print(os.path.join("data", "cat") == str(Path("data") / "cat"))
print(os.path.abspath(p) == str(P.absolute()))

with tempfile.TemporaryDirectory() as root:
    Path(root, "cat").mkdir()
    R = Path(root)
    print(os.path.exists(root) == R.exists())
    print(os.path.isdir(root) == R.is_dir())
    print(os.listdir(root) == [path.name for path in R.iterdir()])
