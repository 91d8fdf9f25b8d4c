import json
import tempfile
from pathlib import Path

import jsonlines

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "log.jsonl")
    for i in range(3):
        with open(path, "a", encoding="utf-8") as f:
            json.dump({"i": i}, f)
            f.write("\n")
    print(path.read_text(encoding="utf-8"))

    with jsonlines.open(path) as reader:
        print(list(reader))
    try:
        with open(path, encoding="utf-8") as f:
            json.load(f)
    except json.JSONDecodeError as error:
        print(type(error).__name__ + ":", error)
