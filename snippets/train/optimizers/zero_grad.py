import torch

for clear in (True, False):
    w = torch.tensor([1.0], requires_grad=True)
    opt = torch.optim.SGD([w], lr=0.1)
    path = []
    for _ in range(6):
        if clear:
            opt.zero_grad()
        (w**2).sum().backward()
        opt.step()
        path.append(round(w.item(), 2))
    print("zero_grad:" if clear else "without:  ", path)

opt.zero_grad()
print(w.grad)
