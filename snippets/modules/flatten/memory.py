import torch

t = torch.tensor([[[1, 2], [3, 4]], [[5, 6], [7, 8]], [[9, 10], [11, 12]]])

print(torch.flatten(t).data_ptr() == t.data_ptr())

turned = t.mT
print(torch.flatten(turned))
print(torch.flatten(turned).data_ptr() == t.data_ptr())
