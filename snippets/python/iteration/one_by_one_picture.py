from toolbox.pictures import Panel, picture

items = [10, 20]
panel = Panel()
it = iter(items)
for step in range(3):
    y = 2.3 * step
    row = panel.grid(
        [*items, ""],
        (0, y),
        fill=[1, 2, 0],
        faded=[k < step for k in range(3)],
    )
    panel.dot((row[step].centre[0], y - 0.28), color=5, radius=0.13)
    taken = next(it, "done")
    color = (1, 2, 0)[step]
    call = "next(it)" if step < len(items) else 'next(it, "done")'
    panel.text(call, (5.35, y + 0.1), small=True)
    panel.arrow((3.3, y + 0.5), (7.4, y + 0.5), color=color)
    panel.grid([taken], (7.5, y), fill=color, width=1.6)
panel.text("it", (0.5, -0.75), color=5, small=True)
print(picture(panel, caption="one-by-one-picture"))
