import tempfile
from contextlib import chdir
from pathlib import Path

import torch
from toolbox.pictures import Panel, picture
from torch import nn

STEPS = [0, 50, 100, 150, 200]


def step_of(path):
    return int(path.stem.removeprefix("model-"))


x = torch.linspace(-1, 1, 300)[:, None]
y = x**2 - 0.5
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(1, 10), nn.ReLU(), nn.Linear(10, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

written, there = {}, []  # size by step; the steps on disk after each save
curves = {}
with tempfile.TemporaryDirectory() as folder, chdir(folder):
    for step in range(1000):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step in STEPS:
            file = Path(f"model-{step}.pt")
            torch.save(model.state_dict(), file)
            written[step] = file.stat().st_size
            for old in sorted(Path().glob("model-*.pt"), key=step_of)[:-3]:
                old.unlink()
            there.append({step_of(path) for path in Path().glob("model-*.pt")})
    curves[step] = model(x).detach()
    for path in Path().glob("model-*.pt"):
        model.load_state_dict(torch.load(path))
        curves[step_of(path)] = model(x).detach()

color = dict(zip([*STEPS, 999], (4, 5, 1, 2, 3, 6), strict=True))
files = Panel("max_to_keep = 3")
files.text("step", (2.5, -0.35), anchor="end", small=True)
for column, step in enumerate(STEPS):
    left = 2.75 + 1.32 * column
    files.text(str(step), (left + 0.66, -0.35), small=True)
    for row, saved in enumerate(STEPS):
        if saved > step:
            continue
        gone = saved not in there[column]
        files.grid(
            [[str(written[saved])]],
            (left, row),
            fill=0 if gone else color[saved],
            width=1.32,
            hatched=gone,
        )
for row, step in enumerate(STEPS):
    files.text(f"model-{step}.pt", (2.5, row + 0.5), anchor="end", small=True)

plot = Panel("y = x**2 - 0.5")


def points(heights):
    pairs = zip(x.flatten().tolist(), heights.flatten().tolist(), strict=True)
    return [(4.6 * (1 + a), 2.1 - 4.2 * b) for a, b in pairs]


plot.line([(0, 2.1), (9.2, 2.1)])
plot.line([(4.6, 4.9), (4.6, -0.3)])
for word, at in (("-1", (0.1, 2.45)), ("1", (9.1, 2.45)), ("0.5", (4.15, 0)), ("-0.5", (4.1, 4.7))):
    plot.text(word, at, small=True)
for place in points(y)[::12]:
    plot.dot(place, color=0, radius=0.07)
for row, (step, heights) in enumerate(sorted(curves.items())):
    plot.line(points(heights)[::3], color=color[step])
    name = f"model-{step}.pt" if step in STEPS else f"step {step}"
    plot.text(name, (5.1, 0.5 * row - 0.1), anchor="start", small=True, color=color[step])
print(picture(files, plot, caption="files-picture"))
