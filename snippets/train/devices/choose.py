import torch

for no_cuda in (False, True):
    use_cuda = torch.cuda.is_available() and not no_cuda
    device = "cuda" if use_cuda else "cpu"
    print(no_cuda, torch.ones(2, 3, device=device).device)
