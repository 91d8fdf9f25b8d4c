sentences = ["the cat sat on the mat", "the dog ate"]
stop_words = {"the", "on"}

vocab = {"<pad>": 0, "<unk>": 1}
for sentence in sentences:
    tokens = sentence.split()
    kept = [token for token in tokens if token not in stop_words]
    for token in kept:
        vocab.setdefault(token, len(vocab))
    print(tokens)
    print(kept)

print(vocab)
