import torch
from toolbox.pictures import Panel, picture

target = torch.tensor([0, 1, 0, 2])
pred = torch.tensor([0, 1, 2, 2])
place = target * 3 + pred
counts = torch.bincount(place, minlength=9).reshape(3, 3)

panel = Panel()
color = torch.where(target == pred, 3, 5)
rows = panel.grid(torch.stack([target, pred]), (2, 0), fill=color)
codes = panel.grid(place, (2, 2.4), fill=color)
matrix = panel.grid(
    counts,
    (1.9, 5.3),
    fill=torch.where(counts > 0, torch.where(torch.eye(3) == 1, 3, 5), 0),
    faded=counts == 0,
    numbers=True,
    width=1.4,
    height=1.2,
)
for i in range(3):
    for j in range(3):
        number = matrix[i, j]
        panel.text(str(3 * i + j), (number.x + 0.22, number.y + 0.28), small=True)
for k in range(4):
    panel.arrow(rows[1, k], codes[k], color=int(color[k]))
for y, name in ((0.5, "target"), (1.5, "pred"), (2.9, "target * 3 + pred")):
    panel.text(name, (6.2, y), anchor="start", small=True)
panel.text("pred", (matrix.centre[0], 4.65), small=True)
panel.text("target", (1.1, matrix.centre[1]), anchor="end", small=True)
panel.arrow((4, 3.5), (4, 4.4))
panel.text("bincount, reshape(3, 3)", (4.3, 3.92), anchor="start", small=True)
print(picture(panel, caption="confusion-picture"))
