import spacy

nlp = spacy.blank("en")
print(nlp.pipe_names)
try:
    list(nlp("One. Two! Three?").sents)
except ValueError as error:
    print(type(error).__name__ + ":", str(error).split(". ")[0])

nlp.add_pipe("sentencizer")
print(nlp.pipe_names)
print([sentence.text for sentence in nlp("One. Two! Three?").sents])
