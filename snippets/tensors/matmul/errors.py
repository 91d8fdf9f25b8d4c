import torch


def attempt(product, left, right):
    try:
        product(left, right)
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)


attempt(torch.bmm, torch.ones(2, 3), torch.ones(3, 2))
attempt(torch.bmm, torch.ones(5, 2, 3), torch.ones(1, 3, 2))
attempt(torch.matmul, torch.ones(2, 3), torch.ones(2, 3))
