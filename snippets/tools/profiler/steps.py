import os

import torch
from torch.profiler import ProfilerActivity, profile, schedule

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

print([plan(step).name for step in range(6)])
print(ready)
