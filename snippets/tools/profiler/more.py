import os

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

os.environ["KINETO_LOG_LEVEL"] = "6"
model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 64))
x = torch.ones(8, 64)

with profile(
    activities=[ProfilerActivity.CPU],
    record_shapes=True,
    profile_memory=True,
    with_flops=True,
) as prof:
    model(x)

for e in prof.key_averages(group_by_input_shape=True):
    if e.self_cpu_memory_usage > 0:
        shapes = [shape for shape in e.input_shapes if shape]
        print(e.key, shapes, e.self_cpu_memory_usage, e.flops)
