import os
import warnings

import torch
from torch.profiler import ProfilerActivity, profile

os.environ["KINETO_LOG_LEVEL"] = "6"
print(ProfilerActivity.CUDA in torch.profiler.supported_activities())

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        with profile(activities=[ProfilerActivity.CUDA]):
            torch.ones(2) + 1
    except AssertionError as error:
        print(type(error).__name__ + ":", error)
print(caught[0].message)

with profile(activities=torch.profiler.supported_activities()) as prof:
    torch.ones(2) + 1
print([e.key for e in prof.key_averages() if e.key == "aten::add"])
