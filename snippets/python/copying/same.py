import copy

t = (1, 2)
a = [1]
print((t[:] is t, copy.deepcopy(t) is t, copy.copy(a) is a))

s = "cat" * 1000
print(copy.deepcopy([s])[0] is s)

x = []
d = copy.deepcopy([x, x])
print(d[0] is x, d[0] is d[1])

u = (1, [2])
print(copy.deepcopy(u) is u)
