import csv
import io
import tempfile

with tempfile.TemporaryFile("wb") as f:
    try:
        csv.writer(f).writerow(["a"])
    except TypeError as error:
        print(type(error).__name__ + ":", error)

writer = csv.DictWriter(io.StringIO(), fieldnames=["label", "x"])
try:
    writer.writerow({"label": 0, "y": 1.5})
except ValueError as error:
    print(type(error).__name__ + ":", error)
