import re

from toolbox.pictures import Panel, picture

text = "<h1>Notes</h1><a href='a.html'>one</a><a href='b.html'>two</a>"
tail = text[text.index("<a") :]
lines = [tail[:24], tail[24:]]
panels = []
for pattern in (r"href='(.*)'", r"href='(.*?)'"):
    panel = Panel(pattern)
    colors = [0] * len(tail)
    for k, match in enumerate(re.finditer(pattern, tail)):
        for place in range(*match.span(1)):
            colors[place] = 5 if "<" in match[1] else k + 1
    start = 0
    for row, line in enumerate(lines):
        fill = colors[start : start + len(line)]
        panel.grid(list(line), (0, 1.3 * row), fill=fill, width=0.39)
        start += len(line)
    panels.append(panel)
print(picture(*panels, caption="regex-picture"))
