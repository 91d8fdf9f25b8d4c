import csv

line = 'a,"1,5"'

print(line.split(","))
print(next(csv.reader([line])))
