class A:
    bar = 1


a, name = A(), "missing"
try:
    getattr(a, name)
except AttributeError as error:
    print(type(error).__name__ + ":", error)
print(getattr(a, name, "default"), hasattr(a, name))
