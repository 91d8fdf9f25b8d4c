import csv
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "excel.csv")
    path.write_text("label,x\n0,1.5\n", encoding="utf-8-sig")
    for encoding in ("utf-8", "utf-8-sig"):
        with open(path, newline="", encoding=encoding) as f:
            print(csv.DictReader(f).fieldnames)
