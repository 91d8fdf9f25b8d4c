import json

from toolbox.signature import signature

print(signature(json.dump, "json.dump"))
print(signature(json.load, "json.load"))
