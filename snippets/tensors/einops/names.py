import torch
from einops import rearrange

frames = torch.arange(18).reshape(2, 3, 3)

short = rearrange(frames, "x y z -> y (x z)")
spoken = rearrange(frames, "time row column -> row (time column)")
print(torch.equal(short, spoken))
print(rearrange(frames, "time row column -> time (row column)").shape)
