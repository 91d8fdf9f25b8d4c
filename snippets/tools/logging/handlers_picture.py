import logging

from toolbox.pictures import Panel, picture


class Kept(logging.Handler):
    def __init__(self, level):
        super().__init__(level)
        self.names = []

    def emit(self, record):
        self.names.append(record.levelname)


logger = logging.Logger("two", logging.INFO)
file, console = Kept(logging.NOTSET), Kept(logging.WARNING)
logger.addHandler(file)
logger.addHandler(console)
names = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
for name in names:
    logger.log(logging.getLevelName(name), name)

panel = Panel()
colors = dict(zip(names, (0, 1, 2, 5, 4), strict=True))
gates = {
    "logger": logger.level,
    "file": file.level,
    "screen": console.level,
}
panel.text("logger", (3.8, -0.75), small=True)
panel.text(logging.getLevelName(logger.level), (3.8, -0.35), small=True)
for handler, title, x in ((file, "file", 6.1), (console, "screen", 8.3)):
    panel.text(title, (x, -0.75), small=True)
    panel.text(logging.getLevelName(handler.level), (x, -0.35), small=True)
for i, name in enumerate(names):
    y, color = 1.2 * i, colors[name]
    passed = logger.isEnabledFor(logging.getLevelName(name))
    cell = panel.grid([name], (0, y), fill=color, width=2.4, faded=not passed)
    panel.line([(3.8, y), (3.8, y + 1.0)], color=0 if passed else 5)
    if not passed:
        panel.arrow(cell[0], (3.7, y + 0.5), dashed=True)
        continue
    shown = [x for handler, x in ((file, 6.1), (console, 8.3)) if name in handler.names]
    panel.arrow(cell[0], (max(shown) - 0.2, y + 0.5), color=color)
    for x in shown:
        panel.dot((x, y + 0.5), color=color)
print(picture(panel, caption="handlers-picture"))
