import spacy

try:
    spacy.load("en")
except OSError as error:
    print(type(error).__name__ + ":", ". ".join(str(error).split(". ")[:2]))
print(spacy.blank("en").lang)
