import importlib.util
import json
import os
import tempfile
from pathlib import Path

import torch
from torch.profiler import profile, tensorboard_trace_handler

os.environ["KINETO_LOG_LEVEL"] = "6"
print(importlib.util.find_spec("torch_tb_profiler"))

with tempfile.TemporaryDirectory() as folder:
    handler = tensorboard_trace_handler(folder)
    with profile(on_trace_ready=handler) as prof:
        torch.ones(2) + 1
    (path,) = Path(folder).iterdir()
    print(path.suffixes[-3:])
    events = json.loads(path.read_text())["traceEvents"]
    print([e["name"] for e in events if e["name"] == "aten::add"])

    try:
        prof.export_chrome_trace(folder + "/again.json")
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)
