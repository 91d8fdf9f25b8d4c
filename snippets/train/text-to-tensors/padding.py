import torch
from torch.nn.utils.rnn import pad_sequence

rows = [torch.tensor([2, 3, 4]), torch.tensor([5, 6])]

print(pad_sequence(rows))
print(pad_sequence(rows, batch_first=True, padding_side="left"))
