import json
import tempfile
from contextlib import chdir

dict1 = {"小明": 4, "张三": 5, "李四": 99}

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    try:
        with open("save.json", encoding="utf-8") as f:
            print(json.load(f))
    except FileNotFoundError as error:
        print(type(error).__name__ + ":", error)

    with open("save.json", "w", encoding="utf-8") as f:
        json.dump(dict1, f, ensure_ascii=False, indent=4)
    with open("save.json", encoding="utf-8") as f:
        print(f.read())
    with open("save.json", encoding="utf-8") as f:
        print(json.load(f) == dict1)
