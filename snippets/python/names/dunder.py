methods = ("__len__", "__getitem__", "__call__")

print(1_000_000, [m for m in methods if hasattr(list, m)])
print([m for m in methods if hasattr([], m)])
print(len([7, 8]), [7, 8].__len__(), list("ab"))
