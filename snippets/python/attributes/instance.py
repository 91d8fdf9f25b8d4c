class A:
    bar = 1


a = A()
name = "bar"
print(getattr(a, name), vars(a))

setattr(a, name, 5)
print(a.bar, A.bar, vars(a))

name = "age"
setattr(a, name, 28)
print(a.age, vars(a))

A.bar = 7
print(a.bar, A().bar)
