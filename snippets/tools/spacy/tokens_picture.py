import spacy
from toolbox.pictures import Panel, picture

text = "Apple isn't looking at U.K. startups."
doc = spacy.blank("en")(text)
WIDTH = 0.46

panel = Panel()
line, left = 0, 0
for token in doc:
    if token.text == "at":
        line, left = 1, token.idx
    x, y = (token.idx - left) * WIDTH, 2.9 * line
    color = 1 + token.i % 6
    letters = panel.grid(list(token.text), (x, y), fill=color, width=WIDTH)
    panel.line([(letters.x + 0.05, y + 1.15), (letters.right - 0.05, y + 1.15)], color=color)
    panel.text(f"{token.i}", (letters.centre[0], y + 1.5), color=color, small=True)
print(picture(panel, caption="tokens-picture"))
