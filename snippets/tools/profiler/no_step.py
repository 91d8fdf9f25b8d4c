import os

import torch
from torch.profiler import ProfilerActivity, profile, schedule

os.environ["KINETO_LOG_LEVEL"] = "6"
ready = []

with profile(
    activities=[ProfilerActivity.CPU],
    schedule=schedule(wait=1, warmup=1, active=2, repeat=1),
    on_trace_ready=lambda prof: ready.append(prof.step_num),
):
    for _ in range(6):
        torch.ones(2) + 1  # and no prof.step()

print(ready)
