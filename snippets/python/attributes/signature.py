from toolbox.signature import signature

print(signature(getattr, "getattr"))
print(signature(setattr, "setattr"))
print(signature(hasattr, "hasattr"))
