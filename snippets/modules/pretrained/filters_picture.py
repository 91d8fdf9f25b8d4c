import torch
from toolbox.plots import figure, svg
from torchvision.models import resnet18

torch.manual_seed(0)
weight = resnet18(weights=None).conv1.weight.detach()
tiles = torch.nn.functional.pad(weight, (0, 1, 0, 1), value=torch.nan)
wall = tiles.reshape(8, 8, 3, 8, 8).permute(0, 3, 1, 4, 2).reshape(64, 64, 3)[:-1, :-1]
colour = (wall / weight.abs().max() + 1) / 2
colour = (colour * 31).round() / 31  # 32 shades of each are enough, and half the bytes
image = torch.cat([colour.nan_to_num(0), (~colour.isnan()).float()[..., :1]], dim=2)

made, axes = figure(340, 356)
axes.imshow(image.numpy(), interpolation="none")
axes.set_axis_off()
axes.set_title("resnet18(weights=None).conv1.weight", loc="left")
print(svg(made, caption="filters-picture"))
