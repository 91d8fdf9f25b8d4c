import sys
import tempfile
from pathlib import Path
from subprocess import DEVNULL, check_output

script = """import os, torch, torch.distributed as dist
def compare(when):
    weights = [torch.zeros(1, 1), torch.zeros(1, 1)]
    dist.all_gather(weights, model.weight.detach())
    if dist.get_rank() == 0: print(when, torch.equal(*weights), flush=True)
dist.init_process_group("gloo")
torch.manual_seed(dist.get_rank())  # other weights, other data
model = torch.nn.Linear(1, 1)
compare("built")
ddp = torch.nn.parallel.DistributedDataParallel(model)
compare("wrapped")
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for inputs in torch.rand(50, 8, 1):
    optimizer.zero_grad()
    (ddp(inputs) - 2 * inputs - 3).square().mean().backward()
    optimizer.step()
compare("trained")
dist.destroy_process_group(), os._exit(0)
"""
torchrun = "-m torch.distributed.run --standalone --nproc-per-node=2"
with tempfile.TemporaryDirectory() as folder:
    Path(folder, "train.py").write_text(script)
    run = [sys.executable, *torchrun.split(), "--log-dir=.", "train.py"]
    out = check_output(run, cwd=folder, stderr=DEVNULL, timeout=50)
print(out.decode())
