def f(a, *args, b=0, **kwargs):
    return a, args, b, kwargs


def h(a, b):
    return a, b


for call in (lambda: f(), lambda: h(1, a=2)):
    try:
        call()
    except TypeError as error:
        print(type(error).__name__ + ":", error)
