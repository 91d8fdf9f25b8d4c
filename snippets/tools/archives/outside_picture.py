import os

from toolbox.pictures import Panel, picture

DESTINATION = "data"
panel = Panel()
panel.text("a.tar", (0, -0.55), anchor="start")
x0, y0, x1, y1 = 4.5, 0, 9.3, 2.7
panel.line([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)], color=1)
panel.text(f"{DESTINATION}/", (x0, -0.55), anchor="start", color=1)
for y, name in ((0.8, "x.txt"), (3.2, "../evil.txt")):
    lands = os.path.normpath(os.path.join(DESTINATION, name))
    inside = lands.startswith(DESTINATION + os.sep)
    color = 3 if inside else 5
    entry = panel.grid([[name]], (0, y), fill=color, width=3.2)
    cell = panel.grid([[lands]], (5.3, y), fill=color, width=3.3, hatched=not inside)
    panel.arrow(entry[0], cell[0], color=color, dashed=not inside)
print(picture(panel, caption="outside-picture"))
