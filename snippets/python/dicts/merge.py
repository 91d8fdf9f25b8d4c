print({"a": 1} | {"a": 2, "b": 3})

defaults = {"lr": 0.1, "momentum": 0.9}
given = {"lr": 0.01}
print(defaults | given, defaults)
