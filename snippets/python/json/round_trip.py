import json

value = {1: (1, 2), "x": None, "f": 1.0}
text = json.dumps(value)

print(text)
print(json.loads(text))
print(json.loads(text) == value)
