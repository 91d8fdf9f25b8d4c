import torch
from toolbox.pictures import Panel, picture
from torch.optim.lr_scheduler import StepLR

w = torch.ones(1, requires_grad=True)
opt = torch.optim.SGD([w], lr=1.0)
scheduler = StepLR(opt, step_size=2, gamma=0.1)
rates = []
for _ in range(5):
    rates.append(round(scheduler.get_last_lr()[0], 6))
    opt.step()
    scheduler.step()

panel = Panel()
colors = [sorted(set(rates), reverse=True).index(rate) + 1 for rate in rates]
epochs = panel.grid(range(5), (0, 0), fill=0, width=1.4)
lr = panel.grid(rates, (0, 2.0), fill=colors, width=1.4)
panel.text("epoch", (7.3, 0.5), anchor="start", small=True)
panel.text("lr", (7.3, 2.5), anchor="start", small=True)
for k in range(5):
    panel.arrow(epochs[k], lr[k], color=colors[k])
for k in range(4):
    if rates[k + 1] != rates[k]:
        factor = round(rates[k + 1] / rates[k], 6)
        panel.arrow(lr[k], lr[k + 1], color=colors[k + 1], bow=-0.7, text=f"× {factor}")
print(picture(panel, caption="step-lr-picture"))
