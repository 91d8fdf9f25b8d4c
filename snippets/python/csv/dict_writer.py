import csv
import io

file = io.StringIO(newline="")
names = ["epoch", "loss"]
writer = csv.DictWriter(file, fieldnames=names, extrasaction="ignore")
writer.writeheader()
writer.writerow({"loss": 0.5, "epoch": 1, "note": "not a column"})
writer.writerow({"epoch": 2})

print(repr(file.getvalue()))
