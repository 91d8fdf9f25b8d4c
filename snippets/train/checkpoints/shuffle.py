import tempfile
from contextlib import chdir

import torch

shuffle = torch.Generator().manual_seed(0)  # as in DataLoader(generator=)
print("epoch 0", torch.randperm(6, generator=shuffle).tolist())

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    torch.save({"shuffle": shuffle.get_state()}, "last.pt")
    print("epoch 1", torch.randperm(6, generator=shuffle).tolist())

    resumed = torch.Generator()
    resumed.set_state(torch.load("last.pt")["shuffle"])
print("resumed", torch.randperm(6, generator=resumed).tolist())
fresh = torch.Generator().manual_seed(0)
print("fresh  ", torch.randperm(6, generator=fresh).tolist())
