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
found, color = [], 0
for row, (piece, href) in enumerate(rows):
    color += href is not None
    box = panel.grid(
        [piece],
        (0, 0.9 * row),
        fill=color if href else 0,
        width=4.6,
        height=0.8,
    )
    if href:
        found.append((href, box))
for k, (href, box) in enumerate(found):
    link = panel.grid([href], (6.8, box.y), fill=k + 1, width=2.2, height=0.8)
    panel.arrow(box[0], link[0], color=k + 1, text="href")
print(picture(panel, caption="events-picture"))
