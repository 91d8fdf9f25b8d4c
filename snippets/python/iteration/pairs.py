print(list(enumerate(["a", "b"], start=1)))
print(list(zip([1, 2], "xy", strict=True)))
