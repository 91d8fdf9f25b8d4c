import csv
import io

file = io.StringIO(newline="")
csv.writer(file).writerows([[1, 2.5, None, True]])
file.seek(0)
row = next(csv.reader(file))

print(row)
print(row[0] + row[1], int(row[0]) + float(row[1]))
print(bool("False"), "False" == "True")
