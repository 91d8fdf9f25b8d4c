import json
import os
import tempfile
from pathlib import Path

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile, record_function

os.environ["KINETO_LOG_LEVEL"] = "6"
layer = nn.Linear(4, 4)

with (
    profile(activities=[ProfilerActivity.CPU]) as prof,
    record_function("my_step"),
):
    layer(torch.ones(2, 4))

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "trace.json")
    prof.export_chrome_trace(str(path))
    events = json.loads(path.read_text())["traceEvents"]

names = [event.get("name") for event in events]
print(sorted({"my_step", "aten::addmm"}.intersection(names)))
step = events[names.index("my_step")]
print([key for key in ("name", "ts", "dur") if key in step])
