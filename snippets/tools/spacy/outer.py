import tempfile
from contextlib import chdir
from pathlib import Path

import spacy

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    inner = Path("models/en_core_web_sm/en_core_web_sm-3.8.0")
    inner.parent.mkdir(parents=True)
    spacy.blank("en").to_disk(inner)
    for path in (inner.parent, inner):
        try:
            print(path.name, spacy.load(path).lang)
        except OSError as error:
            print(path.name, type(error).__name__ + ":", error)
