import torch
from toolbox.pictures import Panel, picture

start = torch.tensor([[0.0, 0.0]])
ends = torch.tensor([[3.0, 4.0], [6.0, 0.0]])
(ax, ay), (bx, _) = ends.tolist()
unit = 0.57

panel = Panel()
for k, p in enumerate((0, 1, 2, float("inf"))):
    left, top = 5.2 * (k % 2), 4.4 * (k // 2)

    def at(x, y, left=left, top=top):
        return left + unit * x, top + unit * (4 - y)

    panel.grid([[""] * 6] * 4, (left, top), width=unit, height=unit)
    a, b = torch.cdist(start, ends, p=p)[0].tolist()
    if p == 2:
        panel.line([at(0, 0), at(ax, ay)], color=1)
    else:
        panel.line([at(0, 0), at(0, ay)], color=1, dashed=p == 0)
        panel.line([at(0, ay), at(ax, ay)], color=1, dashed=p != 1)
        words = ("≠", "≠", "≠") if p == 0 else (f"{ay:g}", f"{ax:g}", f"{bx:g}")
        panel.text(words[0], (left - 0.3, top + 2 * unit), color=1, small=True)
        panel.text(words[1], (left + 1.5 * unit, top - 0.25), color=1, small=True)
        panel.text(words[2], (left + 3 * unit, top + 4 * unit + 0.28), color=2, small=True)
    panel.line([at(0, 0), at(bx, 0)], color=2, dashed=p == 0)
    panel.dot(at(0, 0), color=0)
    panel.dot(at(ax, ay), color=1)
    panel.dot(at(bx, 0), color=2)
    panel.text(f"{a:g}", (left + 3.6 * unit, top - 0.3), color=1)
    panel.text(f"{b:g}", (left + 6.6 * unit, top + 4 * unit), color=2)
    panel.text(f"p={p}", (left, top - 0.95), anchor="start")
print(picture(panel, caption="cdist-picture"))
