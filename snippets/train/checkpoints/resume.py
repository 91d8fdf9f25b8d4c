import subprocess
import sys
import tempfile

script = """
import os, signal, sys, torch
kill_after, *files = sys.argv[1:]
for file in files:
    model, epoch = torch.nn.Linear(1, 1, bias=False), 0
    torch.nn.init.zeros_(model.weight)
    optimizer = torch.optim.SGD(model.parameters(), 0.25, momentum=0.5)
    if os.path.exists(file):
        saved = torch.load(file)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        epoch = saved["epoch"]
    while epoch < 6:
        (model(torch.ones(1, 1)) - 2).square().sum().backward()
        optimizer.step(), optimizer.zero_grad()
        epoch += 1
        torch.save({"model": model.state_dict(), "epoch": epoch,
                    "optimizer": optimizer.state_dict()}, file)
        print(file, epoch, model.weight.item(), flush=True)
        if str(epoch) == kill_after: os.kill(os.getpid(), signal.SIGKILL)
"""
with tempfile.TemporaryDirectory() as folder:
    for args in (["3", "last.pt"], ["never", "last.pt", "whole.pt"]):
        run = [sys.executable, "-c", script, *args]
        done = subprocess.run(run, cwd=folder, stdout=-1, timeout=50)
        print(f"exit code {done.returncode}\n{done.stdout.decode()}")
