import tempfile
from pathlib import Path

import torch
from matplotlib.image import imread
from PIL import Image
from torch.utils.data import Dataset


class MapFile(Dataset):
    def __init__(self, root):
        lines = (root / "map.txt").read_text().splitlines()
        pairs = [line.rsplit(" ", 1) for line in lines]
        self.pairs = [(root / path, int(label)) for path, label in pairs]

    def __getitem__(self, index):
        path, label = self.pairs[index]
        return torch.from_numpy(imread(path)).permute(2, 0, 1), label

    def __len__(self):
        return len(self.pairs)


with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    (root / "map.txt").write_text("my cat.png 0\n")
    data = MapFile(root)
    print(len(data), [path.name for path in root.iterdir()])

    Image.new("RGB", (6, 4), "red").save(root / "my cat.png")
    image, label = data[0]
    print(imread(root / "my cat.png").shape, image.shape, label)
