import copy

a = [1, [2, 3]]
b = a
c = a[:]
d = copy.deepcopy(a)
a[0] = 9
a[1][0] = 8

print(a, b, c, d)
