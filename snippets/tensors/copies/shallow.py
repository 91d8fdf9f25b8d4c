import copy

import torch

rows = [[0, 1], [2, 3]]
shallow = copy.copy(rows)
shallow[0] = [9, 9]
print(rows)

a = torch.tensor([[0, 1], [2, 3]])
view = a.reshape(2, 2)
view[0] = 9
print(a)
