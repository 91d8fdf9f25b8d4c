import torch
from toolbox.pictures import Panel, picture

x = torch.tensor([[1.0, 2.0, 3.0], [1.0, 1.0, 1.0]])

down = Panel("x.softmax(dim=0)")
p = x.softmax(0)
source = down.grid(p, (0, 0), fill=[[1, 2, 3]], form=".4f")
total = down.grid(p.sum(0), (0, 3.3), fill=[1, 2, 3], width=source[0].width, form=".0f")
for j in range(3):
    down.arrow(source[1, j], total[j], color=j + 1)
down.text("sum(0)", (source.right + 0.2, 3.8), anchor="start", small=True)

across = Panel("x.softmax(dim=1)")
p = x.softmax(1)
source = across.grid(p, (0, 0), fill=[[4], [6]], form=".4f")
total = across.grid(p.sum(1)[:, None], (source.right + 1.4, 0), fill=[[4], [6]], form=".0f")
for i in range(2):
    across.arrow(source[i, 2], total[i, 0], color=(4, 6)[i])
across.text("sum(1)", (total.centre[0], 2.4), small=True)
print(picture(down, across, caption="softmax-picture"))
