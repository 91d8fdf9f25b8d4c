import csv
import tempfile
from pathlib import Path

rows = [["a", "b"], ["c", "d"]]

with tempfile.TemporaryDirectory() as folder:
    for newline in ("\r\n", ""):
        path = Path(folder, "table.csv")
        with open(path, "w", newline=newline) as f:
            csv.writer(f).writerows(rows)
        print(path.read_bytes())
        with open(path, newline="") as f:
            print(list(csv.reader(f)))
