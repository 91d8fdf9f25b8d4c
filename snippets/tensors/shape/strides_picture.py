import torch
from toolbox.pictures import Panel, picture

a = torch.arange(6).reshape(2, 3)
memory = a.flatten()
fill = 1 + memory // 3  # the colour of an element is its row in a
DIM = (4, 6)

panels = []
for title, t in (
    ("a", a),
    ("a.view(3, -1)", a.view(3, -1)),
    ("a.t()", a.t()),
):
    panel = Panel(title)
    grid = panel.grid(t, (2, 0), fill=fill[t])
    panel.arrow((1.7, 0.3), (1.7, grid.bottom - 0.3), color=DIM[0])
    panel.arrow((2.3, -0.3), (grid.right - 0.3, -0.3), color=DIM[1])
    panel.text(
        f"dim 0: +{t.stride(0)}",
        (1.5, grid.centre[1]),
        anchor="end",
        color=DIM[0],
    )
    panel.text(f"dim 1: +{t.stride(1)}", (grid.centre[0], -0.7), color=DIM[1])

    cells = panel.grid(memory, (0, 4.7), fill=fill)
    for dim, bow in ((1, 0.7), (0, -0.7)):
        way = t.select(1 - dim, 0).tolist()
        for k in range(1, len(way)):
            here, there = cells[way[k - 1]], cells[way[k]]
            panel.arrow(here, there, color=DIM[dim], bow=bow)
            at = (here.centre[0] + there.centre[0]) / 2, (3.7, 6.7)[bow < 0]
            panel.text(f"+{t.stride(dim)}", at, small=True, color=DIM[dim])
    panels.append(panel)

panel = Panel("a.t().view(6)")
order = a.t().reshape(6)
panel.text("dim 0: ?", (3, -0.7), color=DIM[0])
panel.grid(order, (0, 1), fill=fill[order], hatched=True)
cells = panel.grid(memory, (0, 4.7), fill=fill)
for k in range(5):
    here, there = int(order[k]), int(order[k + 1])
    color, bow, sign = (3, 0.9, "+") if there > here else (5, -0.7, "−")
    panel.text(f"{sign}{abs(there - here)}", (k + 1, 0.7), small=True, color=color)
    panel.arrow(cells[here], cells[there], color=color, bow=bow)
panel.text("+3", (3, 3.5), small=True, color=3)
panel.text("−2", (3, 6.7), small=True, color=5)
panels.append(panel)
print(picture(*panels, caption="strides-picture"))
