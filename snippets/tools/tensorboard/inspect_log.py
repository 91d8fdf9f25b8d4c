import subprocess
import sys
import tempfile

from torch.utils.tensorboard import SummaryWriter

with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder + "/log") as writer:
        for step in range(4):
            writer.add_scalar("loss", 1 / (step + 1), step)

    call = "-m tensorboard.main --inspect --logdir log --tag loss"
    done = subprocess.run(
        [sys.executable, *call.split()],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    print(done.stdout[done.stdout.index("Event stat") :].rstrip("=\n"))
