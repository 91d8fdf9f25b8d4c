def f(x, acc=[]):  # noqa: B006
    acc.append(x)
    return acc


print(f(1), f(2))
print(f(1))


def g(x, acc=None):
    acc = [] if acc is None else acc
    acc.append(x)
    return acc


print(g(1), g(2))
