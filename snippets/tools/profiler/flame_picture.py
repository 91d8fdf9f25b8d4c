import json
import os
import tempfile
from pathlib import Path

import torch
from toolbox.pictures import Panel, picture
from torch import nn
from torch.profiler import ProfilerActivity, profile, record_function

# Start and length of each event in microseconds, as one run measured them: what a clock says is
# new in each run, and the picture must not be. Names and nesting are those of the run below.
TIMES = """
0+409 14+182 15+8 23+173 201+9 203+6 215+162 215+2 217+160 383+18 384+11 396+5 413+646 430+4
431+2 433+0 461+6 463+4 472+7 473+6 482+338 483+2 485+170 656+1 658+159 818+1 820+6 824+1 827+2
836+3 837+1 841+1 841+1 845+1 845+0 848+8 849+7 858+172 859+1 860+169 1028+1 1030+4 1032+0
1034+0 1039+1 1039+0 1042+1 1042+1 1045+1 1046+0 1063+80 1070+58 1092+14 1107+1 1109+12 1121+0
1134+7
"""

os.environ["KINETO_LOG_LEVEL"] = "6"
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(256, 512), nn.ReLU(), nn.Linear(512, 256))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x, target = torch.randn(64, 256), torch.randint(256, (64,))


def train():
    with record_function("forward"):
        loss = nn.functional.cross_entropy(model(x), target)
    with record_function("backward"):
        loss.backward()
    with record_function("optimizer"):
        optimizer.step()
        optimizer.zero_grad()


def trace():
    """Return (depth, name, start, length) of the upper three levels of one step."""
    with profile(activities=[ProfilerActivity.CPU]) as prof:
        train()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "trace.json")
        prof.export_chrome_trace(str(path))
        events = json.loads(path.read_text())["traceEvents"]
    events = [e for e in events if e["ph"] == "X" and e["cat"] != "Trace"]
    events = [e for e in events if "evaluate_function" not in e["name"]]
    events.sort(key=lambda e: (e["ts"], -e["dur"]))
    found, open_ends = [], []
    for event in events:
        while open_ends and open_ends[-1] <= event["ts"]:
            open_ends.pop()
        if len(open_ends) < 3:
            row = len(open_ends), event["name"], event["ts"] - events[0]["ts"], event["dur"]
            found.append(row)
        open_ends.append(event["ts"] + event["dur"])
    return found


train()  # the first step also sets things up
MEASURED = [tuple(map(int, pair.split("+"))) for pair in TIMES.split()]
COLORS = {"forward": 1, "backward": 2, "optimizer": 3}
WIDTH, LEVEL = 9.3, 1.0
scale = WIDTH / sum(MEASURED[-1])

panel = Panel()
total = color = 0
for (depth, name, *_), (start, length) in zip(trace(), MEASURED, strict=True):
    color = COLORS[name] if depth == 0 else color
    total = max(total, start + length)
    width = length * scale
    if width * 36 < 3:
        continue
    word = name.removeprefix("aten::")
    fits = width * 36 - 8 > len(word) * 0.61 * 9.5
    panel.grid([[word if fits else ""]], (start * scale, depth * LEVEL), width=width, fill=color)
    if depth == 0 and not fits:
        panel.text(name, (WIDTH, -0.35), anchor="end", small=True, color=color)
for tick in range(0, total, 250):
    panel.line([(tick * scale, 3.1), (tick * scale, 3.25)])
    panel.text(str(tick), (tick * scale, 3.5), small=True)
panel.line([(0, 3.1), (WIDTH, 3.1)])
panel.text("µs", (WIDTH, 3.5), small=True, anchor="end")
print(picture(panel, caption="flame-picture"))
