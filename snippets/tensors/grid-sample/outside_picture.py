import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture

inp = torch.arange(16.0).view(1, 1, 4, 4)
columns = torch.arange(7)
grid = torch.stack([columns / 1.5 - 1, torch.zeros(7)], dim=-1).view(1, 1, 7, 2)
point = torch.tensor([[[[2.0, 0.0]]]])
size = 1.1

panel = Panel()
at = 5 * size  # x = 2 is column 4.5
fills = {
    "zeros": [1, 2, 3, 4, 0, 0, 0],
    "border": [1, 2, 3, 4, 4, 4, 4],
    "reflection": [1, 2, 3, 4, 3, 2, 1],
}
for x, left in ((-1, 0.5), (0, 2), (1, 3.5), (2, 5)):
    panel.line([(left * size, -0.32), (left * size, -0.12)])
    panel.text(f"{x}", (left * size, -0.6), small=True)
for k, (mode, fill) in enumerate(fills.items()):
    options = {"padding_mode": mode, "align_corners": True}
    values = F.grid_sample(inp, grid, **options).flatten()
    value = F.grid_sample(inp, point, **options).item()
    y = 2.6 * k
    panel.grid(values, (0, y), width=size, fill=fill, faded=columns > 3)
    panel.line([(at, y + 0.05), (at, y + 0.95)], color=5)
    panel.arrow((at, y + 0.95), (at, y + 1.55), color=5)
    panel.text(f"{value:g}", (at + 0.3, y + 1.5), anchor="start", color=5)
    panel.text(f'"{mode}"', (0, y + 1.4), anchor="start")
print(picture(panel, caption="outside-picture"))
