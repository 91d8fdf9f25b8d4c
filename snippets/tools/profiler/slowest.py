import os

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

os.environ["KINETO_LOG_LEVEL"] = "6"
layer = nn.Linear(1024, 1024, bias=False)
x = torch.ones(512, 1024)
layer(x)  # the first call also sets things up

with profile(activities=[ProfilerActivity.CPU]) as prof:
    for _ in range(3):
        layer(x)

rows = prof.key_averages()
print(max(rows, key=lambda e: e.cpu_time_total).key)
print(max(rows, key=lambda e: e.self_cpu_time_total).key)
