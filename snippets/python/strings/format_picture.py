from string import Formatter

from toolbox.pictures import Panel, picture

row = "{:>8.3f}|{:<5}|{:,}"
values = (3.14159, "ab", 1234567)
fields = [form for _, _, form, _ in Formatter().parse(row)]

panel = Panel(f"{row!r}.format(...)")
x, letter = 0.0, 0.36
for color, (form, value) in enumerate(zip(fields, values, strict=True), start=1):
    text = format(value, form)
    space = max(len(text) * letter, 2.2) + 0.1
    top = panel.grid([repr(value)], (x, 0), fill=color, width=space)
    rule = "{:" + form + "}"
    panel.arrow(top[0], (top.centre[0], 2.5), color=color, text=rule)
    shown = text.replace(" ", "␣")
    panel.grid(list(shown), (x, 2.5), fill=color, width=space / len(text))
    if color < len(fields):
        panel.text("|", (x + space + 0.2, 3.0))
    x += space + 0.4
print(picture(panel, caption="format-picture"))
