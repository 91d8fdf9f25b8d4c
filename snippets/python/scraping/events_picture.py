from html.parser import HTMLParser

from toolbox.pictures import Panel, picture

text = "<h1>Notes</h1><a href='a.html'>one</a><a href='b.html'>two</a>"
panel = Panel()
rows = []


class Events(HTMLParser):
    def handle_starttag(self, tag, attributes):
        rows.append((self.get_starttag_text(), dict(attributes).get("href")))

    def handle_data(self, data):
        rows.append((data, None))

    def handle_endtag(self, tag):
        rows.append((f"</{tag}>", None))


Events().feed(text)
widths = {"<h1>": 1.3, "</h1>": 1.5, "</a>": 1.2, "Notes": 1.6, "one": 1.1, "two": 1.1}
x, y, color = 2.95, -1.3, 0
for piece, href in rows:
    if piece.startswith(("<h1", "<a")):
        x, y = 2.95, y + 1.3
    color += href is not None
    box = panel.grid(
        [piece],
        (x, y),
        fill=color if href else 0,
        width=widths.get(piece, 4.15),
        height=0.8,
    )
    x = box.right
    if href:
        link = panel.grid([href], (0, y), fill=color, width=1.8, height=0.8)
        panel.arrow(box[0], link[0], color=color, text="href")
print(picture(panel, caption="events-picture"))
