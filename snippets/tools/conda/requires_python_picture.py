from importlib.metadata import metadata

from packaging.specifiers import SpecifierSet
from toolbox.pictures import Panel, picture

requires = metadata("torch")["Requires-Python"]
accepted = SpecifierSet(requires)
versions = [f"3.{minor}" for minor in range(8, 15)]
fits = [version in accepted for version in versions]
wanted = "3.8.5"
assert wanted not in accepted

panel = Panel()
row = panel.grid(
    versions,
    (0, 0),
    fill=[3 if fit else 5 for fit in fits],
    hatched=[not fit for fit in fits],
    width=1.28,
)
first = fits.index(True)
bottom = row.bottom + 0.2
panel.line([(row[first].x + 0.1, bottom), (row.right, bottom)], color=3)
middle = (row[first].x + row.right) / 2
panel.text(f"Requires-Python: {requires}", (middle, bottom + 0.4), color=3)
panel.text(f"=={wanted}", (0, -1.1), anchor="start", color=5)
x, _ = row[0].centre
panel.arrow((x, -0.8), (x, 0), color=5)
print(picture(panel, caption="requires-python-picture"))
