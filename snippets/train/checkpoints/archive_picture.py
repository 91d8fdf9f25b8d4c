import tempfile
from contextlib import chdir
from zipfile import ZipFile

import torch
from toolbox.pictures import Panel, picture
from torch import nn

model = nn.Linear(1, 1)
with torch.no_grad():
    model.weight.fill_(2.0)
    model.bias.fill_(3.0)

with tempfile.TemporaryDirectory() as folder, chdir(folder):
    torch.save(model.state_dict(), "line.pt")
    with ZipFile("line.pt") as archive:
        sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
        data = [archive.read(f"line/data/{k}") for k in range(2)]
numbers = [torch.frombuffer(bytearray(part), dtype=torch.float32) for part in data]

FILL = {"data.pkl": 4, "data/0": 1, "data/1": 2}
names = sorted(name.partition("/")[2] for name in sizes)
names.sort(key=lambda name: name not in FILL)

panel = Panel()
root = panel.grid([["line.pt"]], (0, 0), width=2.2, height=0.9)
for k, name in enumerate(names):
    y = 1.15 + k
    panel.line([(0.5, y - 0.55 if k else 0.9), (0.5, y + 0.45), (0.95, y + 0.45)])
    fill = FILL.get(name, 0)
    cell = panel.grid([[name]], (1, y), fill=fill, width=5.3, height=0.9, faded=not fill)
    size = f"{sizes['line/' + name]} B"
    panel.text(size, (7.6, y + 0.45), anchor="end", small=True, color=fill)
    if name.startswith("data/"):
        values = numbers[int(name[-1])]
        panel.grid([[values.item()]], (8.3, y), fill=fill, height=0.9)
print(picture(panel, caption="archive-picture"))
