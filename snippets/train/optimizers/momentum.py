import torch

w = torch.tensor([1.0], requires_grad=True)
opt = torch.optim.SGD(
    [w], lr=0.1, momentum=0.9, weight_decay=0.01, nesterov=True
)

path = []
for _ in range(3):
    opt.zero_grad()
    loss = w**2
    loss.backward()
    opt.step()
    path.append(round(w.item(), 4))
print(path)

w, velocity, path = 1.0, 0.0, []
for _ in range(3):
    grad = 2 * w + 0.01 * w
    velocity = 0.9 * velocity + grad
    w = w - 0.1 * (grad + 0.9 * velocity)
    path.append(round(w, 4))
print(path)
