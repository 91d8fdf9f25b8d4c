import torch
from torch.nn.utils.rnn import pad_sequence

vocab = {"<pad>": 0, "<unk>": 1}
vocab |= {"cat": 2, "sat": 3, "mat": 4, "dog": 5, "ate": 6}
sentences = [["cat", "sat", "mat"], ["dog", "ate"]]

rows = [torch.tensor([vocab[token] for token in s]) for s in sentences]
ids = pad_sequence(rows, batch_first=True, padding_value=0)

print(ids)
print(ids != 0)
