import time

import torch

device = "cuda" if torch.cuda.is_available() else "cpu"


def seconds(step, runs=10):
    wait = torch.cuda.synchronize if device == "cuda" else lambda: None
    for _ in range(3):  # warm-up, not counted
        step()
    wait()
    start = time.perf_counter()
    for _ in range(runs):
        step()
    wait()
    return (time.perf_counter() - start) / runs


small = torch.ones(8, 8, device=device)
large = torch.ones(1024, 1024, device=device)
print(seconds(lambda: small @ small) < seconds(lambda: large @ large))
