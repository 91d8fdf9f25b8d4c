import csv
import io

from toolbox.pictures import Panel, picture

rows = [["name", "note"], ["a", "1,5"], ["b", 'say "hi"']]

panel = Panel()
table = panel.grid(rows, (0, 0), fill=[1, 2], width=2.4)
W = 0.58
for k, row in enumerate(rows):
    file = io.StringIO(newline="")
    csv.writer(file).writerow(row)
    line = file.getvalue()
    comma = len(row[0])
    letters = ["\\r" if c == "\r" else "\\n" if c == "\n" else c for c in line]
    fill = [0 if j == comma or c in "\r\n" else 1 + (j > comma) for j, c in enumerate(line)]
    added = [c == '"' for c in line]
    if k == 2:
        text = line.replace('""', '" ')  # one of two quotes is the value's own
        added = [
            (c == '"' and text[j] == " ") or j in (comma + 1, len(line) - 3)
            for j, c in enumerate(line)
        ]
    panel.grid(letters, (0, 4.0 + 1.2 * k), fill=fill, outlined=added, width=W)
panel.arrow((table.centre[0], 3.05), (table.centre[0], 3.9))
panel.text("csv.writer", (table.centre[0] + 0.3, 3.45), anchor="start", small=True)
print(picture(panel, caption="rows-picture"))
