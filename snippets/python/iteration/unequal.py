print(list(zip([1, 2, 3], "xy")))  # noqa: B905

try:
    list(zip([1, 2, 3], "xy", strict=True))
except ValueError as error:
    print(type(error).__name__ + ":", error)
