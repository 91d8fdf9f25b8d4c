import json

record = {"loss": float("nan")}

print(json.dumps(record))
try:
    json.dumps(record, allow_nan=False)
except ValueError as error:
    print(type(error).__name__ + ":", str(error).split(":")[0])
