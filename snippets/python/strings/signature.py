from toolbox.signature import signature

print(signature(str.strip, "str.strip"))
print(signature(str.split, "str.split"))
print(signature(str.removesuffix, "str.removesuffix"))
print(signature(str.lower, "str.lower"))
print("str" + str.format.__doc__.splitlines()[0][1:])
