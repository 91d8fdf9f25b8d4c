from toolbox.pictures import Panel, picture
from torch.utils.data import DataLoader, Dataset


class Counting(Dataset):
    def __init__(self):
        self.calls = []

    def __getitem__(self, index):
        self.calls.append(index)
        return index

    def __len__(self):
        return 4


data = Counting()
loader = DataLoader(data)
panel = Panel()
init = panel.grid([["__init__"]], (0, 0.55), fill=4)
for epoch in range(3):
    before = len(data.calls)
    list(loader)
    y = 1.05 * epoch
    panel.text(f"epoch {epoch}", (3.1, y + 0.5), anchor="start", small=True)
    calls = [f"[{i}]" for i in data.calls[before:]]
    panel.grid([calls], (5, y), fill=1, width=1.05)
panel.text("__getitem__", (7.1, -0.35), small=True)
print(picture(panel, caption="built-picture"))
