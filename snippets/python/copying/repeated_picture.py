from toolbox.pictures import Panel, picture

panels = []
for title, rows in (
    ("[[0] * 3] * 2", [[0] * 3] * 2),
    ("[[0] * 3 for _ in range(2)]", [[0] * 3 for _ in range(2)]),
):
    rows[0][0] = 1
    panel = Panel(title)
    outer = panel.grid([[""], [""]], (0, 0), fill=0)
    drawn = {}
    for k, row in enumerate(rows):
        if id(row) not in drawn:
            users = [j for j, other in enumerate(rows) if other is row]
            y = 1.25 * sum(users) / len(users) - 0.12
            drawn[id(row)] = panel.grid(
                row, (2.6, y), fill=1 + len(drawn), outlined=[v == 1 for v in row]
            )
        dot = panel.dot(outer[k, 0].centre, color=1 + list(drawn).index(id(row)))
        box = drawn[id(row)].box
        color = 1 + list(drawn).index(id(row))
        panel.arrow(dot, box, color=color, sideways=True)
    panels.append(panel)
print(picture(*panels, caption="repeated-picture"))
