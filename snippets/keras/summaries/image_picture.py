import torch
from toolbox.pictures import Panel, picture

w = torch.arange(6)[None, :, None].expand(4, 6, 3)  # each number is its own column
fill = torch.arange(1, 5)[:, None, None].expand(4, 6, 3)  # each row has its own colour

right = Panel('dataformats="HWC"')
right.grid(w[:, :, 0], (0, 0.9), fill=fill[:, :, 0], axes=("H 4", "W 6"), width=0.8, height=0.8)

wrong = Panel('dataformats="CHW"')
for c in range(4):
    axes = ("H 6", "W 3") if c == 0 else ()
    plane = wrong.grid(w[c], (2.05 * c, 0.9), fill=fill[c], axes=axes, width=0.6, height=0.8)
    wrong.text(f"C {c}", (plane.centre[0], plane.bottom + 0.35), small=True)
print(picture(right, wrong, caption="image-picture"))
