import csv

from toolbox.signature import signature

print(signature(csv.DictReader, "csv.DictReader"))
print(signature(csv.DictWriter, "csv.DictWriter"))
