import json
import tempfile
from pathlib import Path

import jsonlines

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "log.jsonl")
    for _ in range(2):  # the same program, run twice
        with open(path, "a", encoding="utf-8") as f:
            f.write(json.dumps({"name": "小明"}, ensure_ascii=False) + "\n")

    with open(path, encoding="utf-8") as f:
        print(list(jsonlines.Reader(f)))
    with open(path, encoding="utf-8") as f:
        print([json.loads(line) for line in f])

    for mode in ("r", "r+"):
        with open(path, mode, encoding="utf-8") as f:
            print(mode, f.readable(), f.writable())
