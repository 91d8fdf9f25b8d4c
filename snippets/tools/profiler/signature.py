import torch
from toolbox.signature import signature

print(signature(torch.profiler.profile, "torch.profiler.profile"))
print(
    signature(
        torch.profiler.record_function, "torch.profiler.record_function"
    )
)
call = signature(torch.profiler.schedule, "torch.profiler.schedule")
print(call.replace("'", ""))
