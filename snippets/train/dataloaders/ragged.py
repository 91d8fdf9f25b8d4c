import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

samples = [torch.tensor([1, 2, 3]), torch.tensor([4, 5])]

try:
    next(iter(DataLoader(samples, batch_size=2)))
except RuntimeError as error:
    print(type(error).__name__ + ":", error)


def collate(drawn):
    lengths = torch.tensor([len(sample) for sample in drawn])
    return pad_sequence(drawn, batch_first=True), lengths


print(next(iter(DataLoader(samples, batch_size=2, collate_fn=collate))))
