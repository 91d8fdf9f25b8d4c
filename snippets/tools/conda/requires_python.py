from importlib.metadata import metadata

from packaging.specifiers import SpecifierSet

requires = metadata("torch")["Requires-Python"]
print("Requires-Python: " + requires)
for version in ("3.8.5", "3.9.19", "3.10.0", "3.11.7"):
    print(version, version in SpecifierSet(requires))
