class A:
    def __init__(self):
        self.a = 1
        self._b = 2
        self.__c = 3


print(A()._b)
try:
    print(A().__c)
except AttributeError as error:
    print(type(error).__name__ + ":", error)
print(A()._A__c)
