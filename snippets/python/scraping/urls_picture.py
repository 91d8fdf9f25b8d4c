from urllib.parse import urljoin

from toolbox.pictures import Panel, picture

base = "http://h/a/b.html"


def width(word):
    return len(word) * 0.26 + 0.35


panels = []
for link in ("../c.html", "/d"):
    panel = Panel(f'urljoin(base, "{link}")')
    result = urljoin(base, link)
    new = link.removeprefix("../")
    kept = result.removesuffix(new)
    dropped = base.removeprefix(kept)
    x = width(kept) + 0.05
    above = panel.grid([kept], (0, 0), fill=1, width=width(kept))
    panel.grid([dropped], (x, 0), faded=True, width=width(dropped))
    below = panel.grid([kept], (0, 2), fill=1, width=width(kept))
    panel.grid([new], (x, 2), fill=2, width=width(new))
    panel.arrow(above[0], below[0], color=1)
    panels.append(panel)
print(picture(*panels, caption="urls-picture"))
