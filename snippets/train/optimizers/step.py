import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
opt = torch.optim.SGD([w], lr=0.1)

loss = (w**2).sum()
loss.backward()
by_hand = w.detach() - 0.1 * w.grad
opt.step()

print(w.grad)
print(w)
print(by_hand)
