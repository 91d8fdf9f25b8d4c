import torch

tt3 = torch.tensor([[-0.3623, -0.6115], [0.7283, 0.4699], [2.3261, 0.1599]])
after = tt3.view(2, -1).contiguous()

print(after.data_ptr() == tt3.data_ptr())
print(tt3.is_contiguous(), tt3.t().is_contiguous())
print(tt3.t().contiguous().view(6))
