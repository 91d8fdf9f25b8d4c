import json
import tempfile
from pathlib import Path

squad = {
    "squadName": "Super hero squad",
    "homeTown": "Metro City",
    "formed": 2016,
    "secretBase": "Super tower",
    "active": True,
    "members": [{"name": "Molecule Man", "age": 29}],
}

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "superheroes.json")
    path.write_text(json.dumps(squad), encoding="utf-8")
    with open(path, encoding="utf-8") as f:
        x = json.load(f)
print(type(x))
print(x.keys())
print(x["members"][0]["name"], x["active"])
print(type(json.loads("[1, 2]")), type(json.loads("1.5")))
