import torch

img = torch.arange(3 * 8 * 8.0).reshape(1, 3, 8, 8)

grid = img.reshape(1, 3, 2, 4, 2, 4)  # b c rows p1 columns p2
grid = grid.permute(0, 2, 4, 1, 3, 5)  # b rows columns c p1 p2
p = grid.reshape(1, 4, 48)

print(p.shape, p[0, 0, :4])
print(p[0, 1, :6])

unfolded = torch.nn.functional.unfold(img, kernel_size=4, stride=4)
print(torch.equal(p, unfolded.transpose(1, 2)))
