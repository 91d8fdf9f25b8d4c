import io
import tarfile
import zipfile

from toolbox.pictures import Panel, picture

contents = {}
for kind in ("gz", "xz", "bz2"):
    packed = io.BytesIO()
    tarfile.open(fileobj=packed, mode=f"w:{kind}").close()
    contents[f".tar.{kind}"] = packed.getvalue(), {"gz": 2, "xz": 6, "bz2": 3}[kind]
packed = io.BytesIO()
with zipfile.ZipFile(packed, "w") as archive:
    archive.writestr("x.txt", "hello")
contents[".zip"] = packed.getvalue(), 4
contents[".rar"] = b"Rar!\x1a\x07\x01\x00", 6

panel = Panel()
for k, (name, (data, length)) in enumerate(contents.items()):
    y = 1.3 * k
    color = 5 if name == ".rar" else 1 + k
    panel.text(name, (2.3, y + 0.5), anchor="end", color=color)
    cells = [
        chr(byte) if chr(byte).isprintable() and byte < 128 else f"{byte:02x}"
        for byte in data[:length]
    ]
    panel.grid(cells, (2.7, y), fill=color)
print(picture(panel, caption="first-bytes-picture"))
