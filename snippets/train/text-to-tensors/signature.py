import torch
from toolbox.signature import signature

pad_sequence = torch.nn.utils.rnn.pad_sequence
print(signature(pad_sequence, "torch.nn.utils.rnn.pad_sequence"))
