classes = {"cat": 0, "dog": 1}
lines = ["a.png cat\n", "b.png dog\n"]

try:
    print([classes[line.split(" ")[1]] for line in lines])
except KeyError as error:
    print(type(error).__name__ + ":", error)

print([classes[line.rstrip().split(" ")[1]] for line in lines])
print(["a b \t\n".rstrip()])
