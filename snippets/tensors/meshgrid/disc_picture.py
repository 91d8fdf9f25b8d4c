import torch
from toolbox.pictures import Panel, picture

k = torch.arange(7)
i, j = torch.meshgrid(k, k, indexing="ij")
distance = (i - 3) ** 2 + (j - 3) ** 2
disc = distance <= 9

panel = Panel()
panel.grid(distance, fill=disc.int(), faded=~disc, numbers=True, width=1.0)
panel.text("(i - 3) ** 2 + (j - 3) ** 2", (3.5, -0.95))
print(picture(panel, caption="disc-picture"))
