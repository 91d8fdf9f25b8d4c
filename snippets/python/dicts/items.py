dic = {"a": 1, "b": 2}

pairs = dic.items()
print(pairs, dic)
del dic["a"]
print(pairs)
