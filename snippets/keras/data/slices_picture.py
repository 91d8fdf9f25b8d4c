import torch
from toolbox.pictures import Panel, picture
from torch.utils.data import DataLoader, TensorDataset

values = torch.arange(1, 10)
loader = DataLoader(TensorDataset(values), batch_size=None)
it = iter(loader)
taken = [int(next(it)[0]) for _ in range(4)]

panel = Panel()
panel.text("dataset", (0, -0.4), anchor="start", small=True)
done = torch.arange(9) < len(taken)
source = panel.grid(values, (0, 0), fill=torch.where(done, 1, 0))
panel.grid(values[done], (0, 3.3), fill=1)
for k in range(len(taken)):
    panel.arrow(source[k], (k + 0.5, 3.3), color=1)
panel.text("next(it)", (4.25, 3.8), anchor="start", color=1)
at = source[len(taken)].centre[0]
panel.arrow((at, 2.0), (at, 1.05), color=2)
panel.text("it = iter(loader)", (at - 0.3, 2.35), anchor="start", color=2)
print(picture(panel, caption="slices-picture"))
