import json
import tempfile
import warnings
from contextlib import chdir
from pathlib import Path

import spacy

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    spacy.blank("en").to_disk("en_old")
    path = Path("en_old/meta.json")
    meta = json.loads(path.read_text())
    print(meta["spacy_version"], spacy.__version__)
    meta["spacy_version"] = ">=2.3.0,<2.4.0"
    path.write_text(json.dumps(meta))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        spacy.load("en_old")
    print(str(caught[0].message).replace(". ", ".\n"))
