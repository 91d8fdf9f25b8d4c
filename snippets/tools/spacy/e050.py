from pathlib import Path

import spacy

name = "en_core_web_sm"
try:
    spacy.load(name)
except OSError as error:
    print(type(error).__name__ + ":", str(error).split(". ")[0])
print(spacy.util.is_package(name), Path(name).exists())
print(spacy.util.is_package("numpy"))
