import gzip
import io
import tarfile

from toolbox.pictures import Panel, picture

FILES = {"data/x.txt": b"hello", "data/y.txt": b"a" * 700}
packed = io.BytesIO()
with tarfile.open(fileobj=packed, mode="w:gz") as archive:
    for name, content in FILES.items():
        entry = tarfile.TarInfo(name)
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
plain = gzip.decompress(packed.getvalue())
with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
    entries = archive.getmembers()

panel = Panel()
panel.text("gunzip(a.tar.gz)", (0, -0.55), anchor="start")
block = 0
for color, entry in enumerate(entries, start=1):
    content = plain[entry.offset_data : entry.offset_data + entry.size]
    blocks = [entry.name]
    for start in range(0, entry.size, 512):
        part = content[start : start + 512].decode()
        blocks.append(part if len(part) < 9 else f"{part[:3]}… × {len(part)}")
    for k, text in enumerate(blocks):
        y = block + k
        panel.grid([[text]], (1.4, y), fill=color, width=4.3, outlined=not k)
        offset = entry.offset + 512 * k
        panel.text(str(offset), (1.1, y + 0.5), anchor="end", small=True)
    y = block + len(blocks) / 2
    low, high = block + 0.1, block + len(blocks) - 0.1
    panel.line([(5.9, low), (6.1, low), (6.1, high), (5.9, high)], color=color)
    panel.text(f"{entry.size} B", (6.4, y), anchor="start", color=color)
    block += len(blocks)
assert not any(plain[512 * block :])
panel.grid([["0 0 0 …"]], (1.4, block), width=4.3, faded=True)
panel.text(str(512 * block), (1.1, block + 0.5), anchor="end", small=True)
print(picture(panel, caption="blocks-picture"))
