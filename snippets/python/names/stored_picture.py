from toolbox.pictures import Panel, picture


class A:
    def __init__(self):
        self.a = 1
        self._b = 2
        self.__c = 3


panel = Panel()
panel.text("class A", (0, -0.35), anchor="start", small=True)
panel.text("vars(A())", (4.4, -0.35), anchor="start", small=True)
for i, (stored, value) in enumerate(vars(A()).items()):
    color = 2 if stored.startswith("_A") else 1
    code = "self." + stored.removeprefix("_A")
    written = panel.grid([code], (0, 1.35 * i), fill=color, width=2.5)
    key = panel.grid([repr(stored)], (4.4, 1.35 * i), fill=color, width=2.3)
    panel.grid([value], (key.right, 1.35 * i), fill=color, width=1.0)
    panel.arrow(written.box, key.box, color=color)
print(picture(panel, caption="stored-picture"))
