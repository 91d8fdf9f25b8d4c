import torch
from toolbox.pictures import Panel, picture
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
with torch.no_grad():
    model.weight.fill_(2.05)
    model.bias.fill_(3.025)
model.weight.grad, model.bias.grad = (
    torch.tensor([[0.5]]),
    torch.tensor([0.25]),
)
optimizer.step()
COLOR = {"weight": 1, "bias": 2}


def row(panel, y, name, value="", color=0, depth=0, first=True):
    x = 0.8 * depth
    if depth:
        panel.line(
            [
                (0.3, y - 0.1 - 0.45 * (not first)),
                (0.3, y + 0.45),
                (x, y + 0.45),
            ]
        )
    panel.grid([[name]], (x, y), fill=color, width=4.6, height=0.9)
    if value != "":
        panel.grid([[value]], (x + 4.7, y), fill=color, width=1.2, height=0.9)


def tensors(panel, y, depth):
    for k, (name, value) in enumerate(model.state_dict().items()):
        number = round(value.item(), 4)
        row(panel, y + k, name, number, COLOR[name], depth, not k)


state = Panel("model.state_dict()")
tensors(state, 0, 0)

whole = Panel("model")
kind = type(model)
whole.grid(
    [[f"{kind.__module__}.{kind.__name__}"]],
    (0, 0),
    fill=5,
    width=6.7,
    height=0.9,
)
tensors(whole, 1, 1)

checkpoint = Panel("{model, optimizer, epoch}")
row(checkpoint, 0, "model")
tensors(checkpoint, 1, 1)
row(checkpoint, 3, "optimizer", color=4)
row(checkpoint, 4, "lr", optimizer.param_groups[0]["lr"], 4, 1)
for k, parameter in enumerate(model.parameters()):
    buffer = optimizer.state[parameter]["momentum_buffer"]
    row(checkpoint, 5 + k, "momentum_buffer", buffer.item(), 4, 1, False)
row(checkpoint, 7, "epoch", 3, 3)
print(picture(state, whole, checkpoint, caption="ways-picture"))
