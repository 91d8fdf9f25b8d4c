import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(3, 4, 3)
video = torch.rand(2, 7, 3, 8, 8)

folded = conv(video.flatten(0, 1)).unflatten(0, (2, 7))
by_frame = [conv(video[:, t]) for t in range(7)]
print(torch.allclose(folded, torch.stack(by_frame, dim=1), atol=1e-6))

time_first = video.transpose(0, 1)  # frames before clips
wrong = conv(time_first.flatten(0, 1)).unflatten(0, (2, 7))
print(wrong.shape == folded.shape, torch.allclose(wrong, folded))
