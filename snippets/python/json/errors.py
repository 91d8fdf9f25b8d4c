import json

import torch

for value in (torch.tensor(1.0), {"a": {1, 2}}):
    try:
        json.dumps(value)
    except TypeError as error:
        print(type(error).__name__ + ":", error)

for text in ("{'a': 1}", "{} {}"):
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        print(type(error).__name__ + ":", error)
