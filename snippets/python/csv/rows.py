import csv
import tempfile
from pathlib import Path

rows = [["name", "note"], ["a", "1,5"], ["b", 'say "hi"']]

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "notes.csv")
    with open(path, "w", newline="", encoding="utf-8") as f:
        csv.writer(f).writerows(rows)
    print(repr(path.read_bytes().decode()))

    with open(path, newline="", encoding="utf-8") as f:
        back = list(csv.reader(f))
print(back)
print(back == rows)
