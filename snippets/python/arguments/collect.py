def f(a, *args, b=0, **kwargs):
    return a, args, b, kwargs


print(f(1, 2, 3, b=4, c=5))
print(f(1, 2, 3))
