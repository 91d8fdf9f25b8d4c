for method in (dict.pop, dict.items):
    print(method.__doc__.splitlines()[0])
