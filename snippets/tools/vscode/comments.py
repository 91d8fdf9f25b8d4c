import json

for text in ('{"a": 1, // note\n"b": 2}', '{"a": 1, "b": 2,}'):
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        print(type(error).__name__ + ":", error)
