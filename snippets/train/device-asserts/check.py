import torch

labels, n = torch.tensor([0, 4, 5, 2]), 5

wrong = (labels < 0) | (labels >= n)
print(labels[wrong])
print(wrong.nonzero().flatten())
