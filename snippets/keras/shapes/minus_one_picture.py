import torch
from toolbox.pictures import Panel, picture

x = torch.arange(10)
rows = x.reshape(-1, 2)
fill = torch.arange(10) // 2 + 1

panel = Panel()
panel.grid(x, (0, 0), fill=fill, width=0.93)
panel.text("x", (0, -0.35), anchor="start", small=True)
panel.grid(rows, (0, 2.2), fill=fill.reshape(-1, 2), width=0.93)
panel.arrow((0.93, 1.1), (0.93, 2.1))
panel.text("x.reshape(-1, 2)", (1.3, 1.6), anchor="start")
asked = panel.grid(["-1", "2"], (3.9, 2.9), fill=[4, 0], hatched=[True, False], width=1.1)
found = panel.grid(list(rows.shape), (3.9, 5.5), fill=[4, 0], outlined=[True, False], width=1.1)
panel.arrow(asked[0], found[0], color=4)
panel.text(f"{x.numel()} / {rows.shape[1]} = {rows.shape[0]}", (4.8, 4.7), anchor="start", color=4)
print(picture(panel, caption="minus-one-picture"))
