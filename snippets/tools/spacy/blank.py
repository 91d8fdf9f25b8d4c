import spacy

doc = spacy.blank("en")("Apple isn't looking at U.K. startups.")
print([t.text for t in doc])
print([t.pos_ for t in doc])
print(doc.ents)
