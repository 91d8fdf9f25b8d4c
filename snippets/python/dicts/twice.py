dic = {"a": 1, "b": 2, "c": 3}

del dic["a"]
try:
    dic.pop("a")
except KeyError as error:
    print(type(error).__name__ + ":", error)
print(dic.pop("a", "gone"))
