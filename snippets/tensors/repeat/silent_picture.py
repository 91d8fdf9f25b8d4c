import torch
from toolbox.pictures import Panel, picture

prediction = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])
i, j = torch.meshgrid(torch.arange(3), torch.arange(3), indexing="ij")
size = {"width": 0.85, "height": 0.85}

panel = Panel()
panel.grid(
    prediction.expand(3, 3),
    (0, 0),
    title="prediction",
    fill=1,
    faded=j > 0,
    **size,
)
panel.grid(
    target.expand(3, 3),
    (3.2, 0),
    title="target",
    fill=2,
    faded=i > 0,
    **size,
)
difference = prediction - target
panel.grid(
    difference,
    (6.4, 0),
    title="difference",
    fill=3,
    outlined=i == j,
    hatched=i != j,
    **size,
)
panel.text("−", (2.87, 1.28))
panel.text("=", (6.07, 1.28))
print(picture(panel, caption="silent-picture"))
