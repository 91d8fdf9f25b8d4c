import os

from toolbox.pictures import Panel, picture

p = "data/cat/0.tar.gz"
W = 0.52
split_at = len(os.path.dirname(p))
colors = [1] * split_at + [0] + [2] * len(os.path.basename(p))

panel = Panel()
panel.grid(list(p), (0, 0), title="p", fill=colors, width=W)


def piece(text, start, y, title, color, end=False):
    row = panel.grid(list(text), (start * W, y), fill=color, width=W)
    at = (row.right if end else row.x, y - 0.25)
    panel.text(title, at, anchor="end" if end else "start", small=True, color=max(color))


def colored(start, text):
    return colors[start : start + len(text)]


head, tail = os.path.split(p)
piece(head, 0, 1.85, "dirname(p)", colored(0, head))
start = p.index(tail)
piece(tail, start, 1.85, "basename(p)", colored(start, tail))
root, extension = os.path.splitext(p)
piece(root, 0, 3.7, "splitext(p)[0]", [4] * len(root))
piece(extension, len(root), 3.7, "splitext(p)[1]", [3] * len(extension), end=True)
print(picture(panel, caption="parts-picture"))
