import torch
from matplotlib.colors import LinearSegmentedColormap
from toolbox.plots import COLORS, figure, svg
from torchvision.models import resnet18
from torchvision.models.feature_extraction import create_feature_extractor

torch.manual_seed(3)
model = resnet18(weights=None).eval()
y, x = torch.meshgrid(torch.arange(64.0), torch.arange(64.0), indexing="ij")
sun = (y - 20) ** 2 + (x - 42) ** 2 < 12**2
hill = y > 46 + 8 * torch.sin(x / 9)
image = torch.tensor([0.62, 0.80, 0.97])[:, None, None].expand(3, 64, 64)
image = torch.where(sun, torch.tensor([1.0, 0.80, 0.20])[:, None, None], image)
image = torch.where(hill, torch.tensor([0.20, 0.55, 0.30])[:, None, None], image)[None]
with torch.no_grad():
    out = create_feature_extractor(model, [f"layer{k}" for k in range(1, 5)])(image)

paint = LinearSegmentedColormap.from_list("blue", ["#eef3fb", COLORS[1], "#0b2a5c"])
figures = []
planes = [("image", image, image[0].permute(1, 2, 0))]
planes += [(name, value, value[0, 0]) for name, value in out.items()]
for name, value, plane in planes:
    made, axes = figure(158, 176)
    axes.imshow(plane.numpy(), cmap=paint, interpolation="none")
    axes.set_axis_off()
    axes.set_title(f"{name} {tuple(value.shape)}", loc="left")
    figures.append(made)
print(svg(*figures, caption="maps-picture"))
