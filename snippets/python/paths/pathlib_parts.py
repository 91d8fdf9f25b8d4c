from pathlib import Path

P = Path("data/cat/0.tar.gz")

print(P.parent.name, P.stem, P.suffixes, P.with_suffix(".zip").as_posix())
print((P.parent / "1.png").as_posix())
