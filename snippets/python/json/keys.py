import json

loaded = json.loads(json.dumps({0: "cat", 1: "dog"}))
try:
    loaded[0]
except KeyError as error:
    print(type(error).__name__ + ":", error)

names = {int(key): name for key, name in loaded.items()}
print(names[0])
