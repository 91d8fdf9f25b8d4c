import torch

for lr in (0.001, 0.1, 0.3):
    w = torch.tensor([2.0, 1.0], requires_grad=True)
    opt = torch.optim.SGD([w], lr=lr)
    for _ in range(15):
        opt.zero_grad()
        loss = w[0] ** 2 + 4 * w[1] ** 2
        loss.backward()
        opt.step()
    print(lr, f"{loss.item():.2g}")
