import time

import torch

device = "cuda" if torch.cuda.is_available() else "cpu"


def seconds(step, runs=20):
    wait = torch.cuda.synchronize if device == "cuda" else lambda: None
    for _ in range(3):  # warm-up, not counted
        step()
    wait()
    start = time.perf_counter()
    for _ in range(runs):
        step()
    wait()
    return (time.perf_counter() - start) / runs


small = torch.ones(64, 64, device=device)
large = torch.ones(512, 512, device=device)
print(seconds(lambda: small @ small) < seconds(lambda: large @ large))
