class P:
    def __init__(self):
        self.__x = "P"

    def get(self):
        return self.__x


class C(P):
    def __init__(self):
        super().__init__()
        self.__x = "C"


print(C().get())
print(sorted(vars(C())))
