import sys
import tempfile
from pathlib import Path
from subprocess import DEVNULL, check_call

script = """
import os, torch, torch.distributed as dist

dist.init_process_group("gloo")
rank = dist.get_rank()
model = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.ones_(model.weight)
ddp = torch.nn.parallel.DistributedDataParallel(model)
output = ddp(torch.tensor([[float(rank + 1)]]))
output.sum().backward()
print(rank, model.weight.grad, flush=True)
print(dist.is_initialized(), *ddp.state_dict(), flush=True)
dist.destroy_process_group(), os._exit(0)
"""
torchrun = "-m torch.distributed.run --standalone --nproc-per-node=2"
torchrun += " --redirects=1"
with tempfile.TemporaryDirectory() as folder:
    Path(folder, "train.py").write_text(script)
    run = [sys.executable, *torchrun.split(), "--log-dir=.", "train.py"]
    check_call(run, cwd=folder, stderr=DEVNULL, timeout=50)
    for file in sorted(Path(folder).rglob("stdout.log")):
        print(file.read_text().strip())
