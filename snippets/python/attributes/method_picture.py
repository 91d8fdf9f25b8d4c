from toolbox.pictures import Panel, picture


class A:
    def sum(self, a, b):
        print(a + b)


a = A()
name = "sum"
c = getattr(a, name)

panel = Panel("c = getattr(a, 'sum')")
panel.text("c", (0.5, 1.25))
parts = {"__self__": "a", "__func__": c.__func__.__qualname__}
assert c.__self__ is a
cells = []
for i, (part, word) in enumerate(parts.items()):
    y = 1.5 * i
    label = panel.grid([part], (1.9, y), fill=i + 1, width=2.5)
    cells.append(panel.grid([word], (5.9, y), fill=i + 1, width=2.0))
    panel.arrow((0.8, 1.25), label.box, color=i + 1, sideways=True)
    panel.arrow(label.box, cells[i].box, color=i + 1)
panel.text("c(1, 2)", (0.0, 3.5), anchor="start")
panel.text("=", (2.2, 3.5))
panel.text("A.sum(", (2.7, 3.5), anchor="start", color=2)
panel.text("a", (2.7 + 6 * 0.24, 3.5), anchor="start", color=1)
panel.text(", 1, 2)", (2.7 + 7 * 0.24, 3.5), anchor="start")
print(picture(panel, caption="method-picture"))
