from toolbox.pictures import Panel, picture

line = "  a,b ,c \n"
stripped = line.strip()
start = line.index(stripped)
end = start + len(stripped)
pieces = stripped.split(",")

panel = Panel()
width = 0.88


def cells(text, x, y, **options):
    shown = [repr(letter)[1:-1].replace(" ", "␣") for letter in text]
    return panel.grid(shown, (x, y), width=width, **options)


colors, piece = [], 1
for k, letter in enumerate(line):
    inside = start <= k < end and letter != ","
    colors.append(piece if inside else 0)
    piece += letter == "," and k < end - 1
outside = [not start <= k < end for k in range(len(line))]
panel.text("line", (0, -0.3), anchor="start", small=True)
cells(line, 0, 0, fill=colors, hatched=outside)
panel.text(".strip()", (start * width, 2.0), anchor="start", small=True)
row = cells(stripped, start * width, 2.3, fill=colors[start:end])
panel.text(".split(',')", (start * width, 4.3), anchor="start", small=True)
k = 0
for number, text in enumerate(pieces, start=1):
    target = cells(text, (start + k) * width, 4.6, fill=number)
    k += len(text) + 1
print(picture(panel, caption="strip-split-picture"))
