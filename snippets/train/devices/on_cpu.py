import time

import torch

x = torch.ones(2000, 2000)
start = time.perf_counter()
y = x @ x
called = time.perf_counter() - start
value = y[0, 0].item()
read = time.perf_counter() - start - called

print(value)
print(called > read)
