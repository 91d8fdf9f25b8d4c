import torch
from toolbox.pictures import Panel, picture

torch.manual_seed(0)
x = torch.randn(2, 3, 2, 2)
mean = x.mean(dim=(0, 2, 3))
var = x.var(dim=(0, 2, 3), correction=0)

panel = Panel()
for c in range(3):
    top = 2.6 * c
    for n in range(2):
        panel.grid(x[n, c], (0.05 + 3.1 * n, top), form=".1f", fill=c + 1, width=1.25)
        panel.text(f"x[{n}, {c}]", (1.3 + 3.1 * n, top - 0.25), small=True)
    panel.arrow((5.75, top + 1), (6.55, top + 1), color=c + 1)
    panel.grid([[mean[c]], [var[c]]], (6.65, top), form=".2f", fill=c + 1, width=1.5)
    panel.text("mean", (8.25, top + 0.5), anchor="start", small=True)
    panel.text("var", (8.25, top + 1.5), anchor="start", small=True)
print(picture(panel, caption="channels-picture"))
