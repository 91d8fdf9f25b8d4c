it = iter([10, 20])
print(next(it), next(it), next(it, "done"))

try:
    next(it)
except StopIteration as error:
    print(type(error).__name__)
