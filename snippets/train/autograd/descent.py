import torch

torch.manual_seed(0)
x = torch.linspace(-1, 1, 50)
y = 3 * x + 1 + 0.1 * torch.randn(50)

for clear in (True, False):
    w = torch.zeros(2, requires_grad=True)
    for _ in range(60):
        loss = (w[0] * x + w[1] - y).square().mean()
        loss.backward()
        with torch.no_grad():
            w -= 0.2 * w.grad
        if clear:
            w.grad = None
    print(f"w {w[0]:.2f} {w[1]:.2f}, loss {loss:.2f}")
