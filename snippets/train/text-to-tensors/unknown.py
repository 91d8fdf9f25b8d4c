vocab = {"<pad>": 0, "<unk>": 1, "cat": 2, "sat": 3, "mat": 4}

try:
    print(vocab["bird"])
except KeyError as error:
    print(type(error).__name__ + ":", error)

print(vocab.get("bird", vocab["<unk>"]))
