import json
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "save.json")
    with open(path, "w", encoding="gbk") as f:
        json.dump({"小明": 4}, f, ensure_ascii=False)
    try:
        json.loads(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        print(type(error).__name__ + ":", error)
    print(json.loads(path.read_text(encoding="gbk")))
