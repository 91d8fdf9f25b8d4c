import tempfile
from contextlib import chdir
from zipfile import ZipFile

import torch

cpu, cuda = b"\x03\0\0\0cpu", b"\x06\0\0\0cuda:0"  # length, then name

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    torch.save({"a": torch.ones(1)}, "cpu.pt")
    with ZipFile("cpu.pt") as source, ZipFile("gpu.pt", "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(cpu, cuda))

    try:
        torch.load("gpu.pt")
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)
    print(torch.load("gpu.pt", map_location="cpu")["a"].device)
