def f(*args, **kwargs):
    return args, kwargs


for line in (
    "def g(**kwargs, *args): pass",
    "f(**{'x': 1}, *[2])",
):
    try:
        compile(line, "demo", "exec")
    except SyntaxError as error:
        print(type(error).__name__ + ":", error.msg)

print(eval("f(x=1, *[2])"))
