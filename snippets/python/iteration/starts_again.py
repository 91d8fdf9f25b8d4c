x = [10, 20]
print([next(iter(x)) for _ in range(3)])

it = iter(x)
print([next(it) for _ in range(2)])
