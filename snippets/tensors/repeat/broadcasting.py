import torch

column = torch.tensor([[10], [20]])
row = torch.tensor([1, 2, 3])

print(column + row)
print(torch.equal(column + row, column.expand(2, 3) + row.expand(2, 3)))
