import spacy
from toolbox.pictures import Panel, picture

nlp = spacy.blank("en")
nlp.add_pipe("sentencizer")
doc = nlp("One. Two! Three?")

panel = Panel()
tokens = panel.grid(
    [token.text for token in doc],
    (0, 0),
    fill=[1 + [token in s for s in doc.sents].index(True) for token in doc],
    outlined=[token.is_sent_start for token in doc],
    width=1.5,
)
for k, sentence in enumerate(doc.sents):
    first, last = tokens[sentence.start], tokens[sentence.end - 1]
    width = last.x + last.width - first.x
    box = panel.grid([[sentence.text]], (first.x + 0.1, 2), fill=1 + k, width=width - 0.2)
    for token in (first, last):
        panel.arrow(token, (token.centre[0], 2), color=1 + k)
print(picture(panel, caption="sentences-picture"))
