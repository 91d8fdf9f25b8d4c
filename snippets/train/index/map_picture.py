import torch
from toolbox.pictures import Panel, picture
from torch import nn

torch.manual_seed(0)
x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 2 * x + 3
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
before = model.weight.item()
output = model(x)
loss = nn.functional.mse_loss(output, y)
loss.backward()
optimizer.step()

WIDTH, GAP = 2.72, 0.67
panel = Panel()


def box(number, name, value, column, top, page, color, width=WIDTH, part=0.0):
    left = column * (WIDTH + GAP) + part
    with panel.link(page):
        height = 1.6 if value else 1.3
        cell = panel.grid([[""]], (left, top), fill=color, width=width, height=height).box
        panel.text(number, (left + 0.18, top + 0.3), anchor="start", small=True, color=color)
        panel.text(name, (left + width / 2, top + 0.78), small=width == HALF)
        if value:
            panel.text(value, (left + width / 2, top + 1.26), small=True)
    return cell


shape = str(tuple(x.shape))
HALF = (WIDTH - 0.1) / 2
text = box("", "text", "", 0, 0, "text-to-tensors/", 1, HALF)
image = box("", "image", "", 0, 0, "image-transforms/", 1, HALF, HALF + 0.1)

data = box("1", "Dataset", f"x {shape}", 0, 2.3, "datasets/", 1)
batch = box("2", "DataLoader", f"x {shape}", 1, 2.3, "dataloaders/", 1)
forward = box("3 4", "model(x)", str(tuple(output.shape)), 2, 2.3, "../modules/", 4)
error = box("5", "loss_fn", f"{loss.item():.4f}", 2, 5.5, "losses/", 5)
grad = f"w.grad {model.weight.grad.item():.1f}"
back = box("6", "backward()", grad, 1, 5.5, "autograd/", 2)
moved = f"w {before:.2f}→{model.weight.item():.2f}"
step = box("6", "step()", moved, 0, 5.5, "optimizers/", 3)

with panel.link("complete-loop/"):
    cell = panel.grid([[""]], (2.35, 4.2), width=4.8).box
    panel.text("for x, y in loader:", cell.centre)

schedule = box("", "scheduler", "", 0, 8.5, "schedulers/", 0)
measure = box("7", "eval()", "", 1, 8.5, "evaluation/", 0)
save = box("8", "save()", "", 2, 8.5, "checkpoints/", 0)
several = box("9", "DDP", "", 1, 0, "parallel/", 6)
device = box("10", "to(device)", "", 2, 0, "devices/", 6)

for start, end in ((data, batch), (batch, forward), (error, back), (back, step)):
    panel.arrow(start, end, sideways=True)
panel.arrow(forward, error)
panel.arrow(step, data)
for start, end in ((text, data), (image, data), (several, batch), (device, forward)):
    panel.arrow(start, (start.centre[0], end.y), dashed=True)
panel.arrow(step, schedule, dashed=True)
for start, end in ((schedule, measure), (measure, save)):
    panel.arrow(start, end, sideways=True, dashed=True)
panel.text("for epoch in range(epochs):", (step.centre[0] + 0.4, 7.8), anchor="start")
print(picture(panel, caption="map-picture"))
