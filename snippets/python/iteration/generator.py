g = (i * i for i in range(3))
print(list(g), list(g))

try:
    len(g)
except TypeError as error:
    print(type(error).__name__ + ":", error)
