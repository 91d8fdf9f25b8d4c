import torch
from toolbox.pictures import Panel, picture
from torch.optim.lr_scheduler import ReduceLROnPlateau

w = torch.ones(1, requires_grad=True)
opt = torch.optim.SGD([w], lr=0.1)
scheduler = ReduceLROnPlateau(opt, patience=1, factor=0.5)
losses = [1.0, 1.0, 1.0, 1.0]
bad, rates = [], []
for loss in losses:
    before = scheduler.num_bad_epochs
    scheduler.step(loss)
    rates.append(scheduler.get_last_lr()[0])
    reduced = rates[-1] != (rates[-2] if len(rates) > 1 else 0.1)
    bad.append(before + 1 if reduced else scheduler.num_bad_epochs)

panel = Panel()
rows = (("loss", losses, 0), ("num_bad_epochs", bad, None), ("lr", rates, None))
grids = []
for y, (name, values, fill) in zip((0, 1.9, 3.8), rows, strict=True):
    if name == "num_bad_epochs":
        fill = [2 if count else 0 for count in bad]
    if name == "lr":
        fill = [1 if rate == 0.1 else 3 for rate in rates]
    words = [f"{value:g}" for value in values]
    over = [name == "num_bad_epochs" and count > scheduler.patience for count in values]
    grids.append(panel.grid(words, (0, y), fill=fill, width=1.4, outlined=over))
    panel.text(name, (5.8, y + 0.5), anchor="start", small=True)
for k in range(4):
    panel.arrow(grids[0][k], grids[1][k])
    if bad[k] > scheduler.patience:
        panel.arrow(grids[1][k], grids[2][k], color=3, text=f"> {scheduler.patience}: × 0.5")
print(picture(panel, caption="plateau-picture"))
