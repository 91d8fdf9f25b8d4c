import importlib.util

for name in ("torchviz", "pytorchviz"):
    print(name, importlib.util.find_spec(name) is not None)
