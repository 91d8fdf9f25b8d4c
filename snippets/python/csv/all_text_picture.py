import csv
import io

from toolbox.pictures import Panel, picture

row = [1, 2.5, None, True]
file = io.StringIO(newline="")
csv.writer(file).writerow(row)
file.seek(0)
back = next(csv.reader(file))

panel = Panel()
before = panel.grid([repr(value) for value in row], (0, 0), fill=1, width=1.9)
after = panel.grid([repr(value) for value in back], (0, 2.6), fill=2, width=1.9)
for k in range(len(row)):
    panel.arrow(before[k], after[k], color=2)
    panel.text(type(row[k]).__name__, (before[k].centre[0], -0.3), small=True)
    panel.text(type(back[k]).__name__, (after[k].centre[0], 3.9), small=True)
print(picture(panel, caption="all-text-picture"))
