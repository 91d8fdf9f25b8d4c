class A:
    def __init__(self):
        self.a = 1
        self._b = 2
        self.__c = 3


print(vars(A()))
