import os
import tempfile

from toolbox.pictures import Panel, picture

with tempfile.TemporaryDirectory() as root:
    for name in ("cat", "dog"):
        os.mkdir(os.path.join(root, name))
    for name in ("b.txt", "a.txt", "cat/0.png"):
        with open(os.path.join(root, name), "w") as file:
            file.write("hello")
    names = sorted(os.listdir(root))
    joined = [os.path.isdir(os.path.join(root, n)) for n in names]
    alone = [os.path.isdir(n) for n in names]
    inside = {n: os.listdir(os.path.join(root, n)) for n, d in zip(names, joined, strict=True) if d}

panel = Panel()
top = panel.grid(["root"], (0, 0), fill=4, width=1.7)
y = 1.4
for n, yes, bare in zip(names, joined, alone, strict=True):
    row = panel.grid([n], (0.6, y), fill=1 if yes else 2, width=1.9)
    panel.line([(0.25, y - 0.65 if n != names[0] else 1.0), (0.25, y + 0.5), (0.6, y + 0.5)])
    panel.grid([yes], (4.9, y), fill=3 if yes else 0, width=1.0)
    panel.grid([bare], (7.9, y), fill=3 if bare else 0, hatched=yes and not bare, width=1.0)
    for child in inside.get(n, []):
        panel.line([(row.right, y + 0.5), (row.right + 0.3, y + 0.5)])
        panel.grid([child], (row.right + 0.3, y), faded=True, width=1.5)
    y += 1.15
panel.text("isdir(join(root, n))", (5.4, 1.0), small=True)
panel.text("isdir(n)", (8.4, 1.0), small=True)
print(picture(panel, caption="folder-picture"))
