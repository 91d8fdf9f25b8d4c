import torch

b = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])

print(b.gather(1, torch.tensor([[0, 0, 1, 1, 2]])))
for index in (torch.tensor([[0], [0], [0]]), torch.tensor([0, 1])):
    try:
        b.gather(1, index)
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)
