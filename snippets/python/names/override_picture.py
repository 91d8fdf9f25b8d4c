from toolbox.pictures import Panel, picture


class P:
    def __init__(self):
        self.__x = "P"

    def get(self):
        return self.__x


class C(P):
    def __init__(self):
        super().__init__()
        self.__x = "C"


panel = Panel()
panel.text("vars(C())", (5.3, 0.1), anchor="start", small=True)
keys = {}
for y, (key, value) in zip((0.7, 3.4), sorted(vars(C()).items(), reverse=True), strict=True):
    color = 1 if value == "P" else 2
    keys[key] = panel.grid([repr(key)], (5.3, y), fill=color, width=2.3)
    panel.grid([repr(value)], (keys[key].right, y), fill=color, width=1.2)

for y, function in zip((0, 1.4, 3.4), (P.__init__, P.get, C.__init__), strict=True):
    key = function.__code__.co_names[-1]
    color = 1 if key == "_P__x" else 2
    panel.text(function.__qualname__, (2.5, y + 0.5), anchor="end", color=color)
    code = panel.grid(["__x"], (2.7, y), fill=color, width=1.2)
    place = keys[key].box
    if function is P.get:
        panel.arrow((place.x, place.y + 0.7), code.box, color=color, sideways=True)
    else:
        y_end = place.y + (0.3 if function is P.__init__ else 0.5)
        panel.arrow(code.box, (place.x, y_end), color=color, sideways=True)
print(picture(panel, caption="override-picture"))
