two = [2]

a = [1]
b = a
b = b + two
print(a, b, a is b)

a = [1]
b = a
b += two
print(a, b, a is b)
