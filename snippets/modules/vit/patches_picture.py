import torch
from toolbox.pictures import Panel, picture

img = torch.arange(3 * 8 * 8).reshape(1, 3, 8, 8)
p = img.reshape(1, 3, 2, 4, 2, 4).permute(0, 2, 4, 1, 3, 5).reshape(1, 4, 48)
owner = torch.arange(4).reshape(2, 2).repeat_interleave(4, 0).repeat_interleave(4, 1) + 1

left = Panel("img[0, 0]")
left.grid(img[0, 0], (0, 0), fill=owner)
right = Panel("p[0, :, :6]")
row = right.grid(p[0, :, :6], (0.9, 0), fill=torch.arange(1, 5)[:, None])
for k in range(4):
    right.text(f"p[0, {k}]", (0.7, k + 0.5), anchor="end", small=True)
    right.text("…", (row.right + 0.35, k + 0.5), small=True)
print(picture(left, right, caption="patches-picture"))
