from toolbox.pictures import Panel, picture


class A:
    bar = 1


a = A()
panel = Panel()
for x, code in ((0, "a = A()"), (4.5, "setattr(a, 'bar', 5)")):
    if x:
        name = "bar"
        setattr(a, name, 5)
    panel.text(code, (x, -0.9), anchor="start")
    panel.text("vars(a)", (x, 0.0), anchor="start", small=True)
    panel.text("A", (x, 2.0), anchor="start", small=True)
    own, y = vars(a), 0.35
    key = panel.grid(["bar" if own else ""], (x, y), fill=2 if own else 0, width=1.5)
    mine = panel.grid([own.get("bar", "")], (key.right, y), fill=2 if own else 0, width=1.0)
    panel.grid(["bar"], (x, 2.35), fill=1, width=1.5, faded=bool(own))
    shared = panel.grid([A.bar], (x + 1.5, 2.35), fill=1, width=1.0, faded=bool(own))
    found = panel.grid([a.bar], (x + 1.5, 4.2), fill=2 if own else 1, width=1.0)
    panel.text("a.bar", (x + 1.3, 4.7), anchor="end")
    if own:
        panel.line([(mine.right, 0.85), (mine.right + 0.6, 0.85)], color=2)
        panel.line([(mine.right + 0.6, 0.85), (mine.right + 0.6, 4.7)], color=2)
        panel.arrow((mine.right + 0.6, 4.7), found.box, color=2)
    else:
        panel.arrow(shared[0], found[0], color=1)
print(picture(panel, caption="instance-picture"))
