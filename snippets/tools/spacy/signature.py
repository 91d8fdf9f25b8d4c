import spacy
from toolbox.signature import signature

print(signature(spacy.load, "spacy.load"))
print(signature(spacy.blank, "spacy.blank"))
