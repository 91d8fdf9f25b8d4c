class A:
    def set(self, a, b):
        a, b = b, a
        print(a, b)

    def sum(self, a, b):
        print(a + b)


a = A()
name = "sum"
c = getattr(a, name)
c(a=1, b=2)
print(c.__self__ is a, c.__func__ is A.sum)

name = "set"
getattr(a, name)(1, 2)
