import os

names = ["10.png", "2.png", "1.png"]

print(sorted(names))
print(sorted(names, key=lambda n: int(os.path.splitext(n)[0])))
