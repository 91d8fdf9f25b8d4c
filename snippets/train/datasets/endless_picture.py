import itertools

from toolbox.pictures import Panel, picture
from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __getitem__(self, index):
        return index * index

    def __len__(self):
        return 3


data = Squares()
straight = list(itertools.islice(iter(data), 5))
loaded = [int(x) for x in DataLoader(data)]

panel = Panel()
color = [1 if i < len(data) else 5 for i in range(5)]
plain = panel.grid(straight, (3.4, 0), fill=color, width=0.95)
ended = panel.grid(loaded, (3.4, 1.5), fill=1, width=0.95)
panel.arrow(plain[4], (9.0, 0.5), color=5)
panel.text("iter(data)", (3.1, 0.5), anchor="end", small=True)
panel.text("DataLoader(data)", (3.1, 2.0), anchor="end", small=True)
x = ended.right
panel.line([(x, -0.35), (x, 2.8)], dashed=True)
panel.text("len(data) = 3", (x, 3.1), small=True)
print(picture(panel, caption="endless-picture"))
