import sys
import types

from toolbox.pictures import Panel, picture

functions = ["f", "g", "_h"]
source = "".join(f"\ndef {name}(): return '{name}'" for name in functions)
panels = []
for first, line in (
    ("", "from demo import *"),
    ("__all__ = ['f']", "from demo import *"),
    ("__all__ = ['f']", "from demo import g, _h"),
):
    demo = sys.modules["demo"] = types.ModuleType("demo")
    exec(first + source, vars(demo))
    names = {}
    exec(line, names)
    panel = Panel(line)
    here = [name in names for name in functions]
    fill = [color if got else 0 for color, got in zip((1, 2, 3), here, strict=True)]
    top = panel.grid(functions, (0.9, 0), fill=(1, 2, 3), faded=[not got for got in here])
    panel.text(first or "no __all__", (0.9, -0.38), anchor="start", small=True)
    panel.text("demo", (0.7, 0.5), anchor="end", small=True)
    panel.text("names", (0.7, 2.7), anchor="end", small=True)
    for j, got in enumerate(here):
        if got:
            target = panel.grid([functions[j]], (top[j].x, 2.2), fill=fill[j])
            panel.arrow(top[j], target[0], color=fill[j])
    panels.append(panel)
del sys.modules["demo"]
print(picture(*panels, caption="star-picture"))
