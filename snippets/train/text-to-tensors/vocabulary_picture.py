from toolbox.pictures import Panel, picture

sentences = ["the cat sat on the mat", "the dog ate"]
stop_words = {"the", "on"}

vocab = {"<pad>": 0, "<unk>": 1}
panel = Panel()
y = 0.0
for sentence in sentences:
    tokens = sentence.split()
    for token in tokens:
        if token not in stop_words:
            vocab.setdefault(token, len(vocab))
    stop = [token in stop_words for token in tokens]
    color = [0 if token in stop_words else vocab[token] - 1 for token in tokens]
    words = panel.grid(tokens, (0, y), fill=color, hatched=stop, width=1.25)
    for k, token in enumerate(tokens):
        if token not in stop_words:
            number = panel.grid(
                [[vocab[token]]],
                (words[k].x + 0.125, y + 1.75),
                fill=color[k],
            )
            panel.arrow(words[k], number[0], color=color[k])
    panel.text("ids", (-0.25, y + 2.25), anchor="end", small=True)
    panel.text("tokens", (-0.25, y + 0.5), anchor="end", small=True)
    y += 3.5
print(picture(panel, caption="vocabulary-picture"))
