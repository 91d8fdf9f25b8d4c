dic = {"a": 1, "b": 2, "c": 3}

deleted = dic.copy()
del deleted["a"]
print(deleted)

popped = dic.copy()
print(popped.pop("a"), popped)

new_dic = {key: val for key, val in dic.items() if key != "a"}
print(new_dic, dic)
