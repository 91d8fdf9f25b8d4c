import torch
import torch.nn.functional as F

price = torch.tensor([3.0, 1.0, 9.0])
wanted = torch.tensor([2.0, 1.0, 4.0])

for loss in (F.mse_loss, F.l1_loss, F.smooth_l1_loss):
    print(loss(price, wanted), loss(price, wanted, reduction="none"))
