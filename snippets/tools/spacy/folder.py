import os
import tempfile
from contextlib import chdir

import spacy

nlp = spacy.blank("en")
nlp.add_pipe("sentencizer")
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    for name in ("./en_rules", "en_core_web_sm"):
        nlp.to_disk(name)
        print(name, spacy.load(name).pipe_names)
    print(sorted(os.listdir("en_rules")))
try:
    spacy.load("./en_rules")
except OSError as error:
    print(error)
