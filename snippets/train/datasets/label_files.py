from pathlib import Path

images = [Path(f"images/{i}.png") for i in (0, 1, 2)]
labels = [Path("labels/0.txt"), Path("labels/2.txt")]

print([(a.name, b.name) for a, b in zip(images, labels, strict=False)])

by_stem = {path.stem: path for path in labels}
pairs = [(a, by_stem[a.stem]) for a in images if a.stem in by_stem]
print([(a.name, b.name) for a, b in pairs])
print([a.name for a in images if a.stem not in by_stem])
