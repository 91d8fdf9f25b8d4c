import torch

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    a = w * 2
with torch.inference_mode():
    b = w * 2

print((a * w).sum().requires_grad, a._version)
for use in (lambda: b * w, lambda: b._version, lambda: b.add_(1)):
    try:
        use()
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)
