def f(a, *args, b=0, **kwargs):
    return a, args, b, kwargs


print(f(*[1, 2], **{"b": 3, "d": 4}))
print(f(*range(3)))
print(f([1, 2], {"b": 3, "d": 4}))
