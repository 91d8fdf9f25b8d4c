import os

import torch
from toolbox.pictures import Panel, picture
from torch.profiler import ProfilerAction, ProfilerActivity, profile, schedule

os.environ["KINETO_LOG_LEVEL"] = "6"
plan = schedule(wait=1, warmup=1, active=2, repeat=1)
ready = []
with profile(
    activities=[ProfilerActivity.CPU],
    schedule=plan,
    on_trace_ready=lambda prof: ready.append(prof.step_num),
) as prof:
    for _ in range(6):
        torch.ones(2) + 1
        prof.step()

COLORS = {"NONE": 0, "WARMUP": 2, "RECORD": 1, "RECORD_AND_SAVE": 1}
actions = [plan(step) for step in range(6)]
panel = Panel()
row = panel.grid(
    [str(step) for step in range(6)],
    (0, 0),
    fill=[COLORS[action.name] for action in actions],
    faded=[action is ProfilerAction.NONE for action in actions],
    outlined=[action is ProfilerAction.RECORD_AND_SAVE for action in actions],
    width=1.5,
)
for label, first, count, color in (
    ("wait=1", 0, 1, 0),
    ("warmup=1", 1, 1, 2),
    ("active=2", 2, 2, 1),
):
    x = row[first].x
    panel.line([(x + 0.1, -0.25), (x + 1.5 * count - 0.1, -0.25)], color=color)
    panel.text(label, (x + 0.75 * count, -0.6), small=True, color=color)
edge = row[ready[0]].x
panel.arrow((edge, 1.15), (edge, 2.1), color=1)
panel.text(f"on_trace_ready, step_num={ready[0]}", (edge, 2.45), small=True, color=1)
print(picture(panel, caption="steps-picture"))
