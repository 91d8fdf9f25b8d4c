dic = {"a": 1, "b": 2, "c": 3}

try:
    for k in dic:
        del dic[k]
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
print(dic)

for k in list(dic):
    del dic[k]
print(dic)
