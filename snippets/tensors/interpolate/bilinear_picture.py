import torch
import torch.nn.functional as F
from toolbox.pictures import Panel, picture

input = torch.arange(1, 5, dtype=torch.float32).view(1, 1, 2, 2)


def resize(**options):
    return F.interpolate(input, scale_factor=2, **options)[0, 0]


true = resize(mode="bilinear", align_corners=True)
false = resize(mode="bilinear", align_corners=False)
pixels = input[0, 0]
nearest = resize(mode="nearest")

panel = Panel()
corner = torch.zeros(4, 4, dtype=torch.bool)
corner[::3, ::3] = True
panel.grid(pixels, (0, 0), title="input", heat=pixels, width=2.2, height=2)
panel.grid(nearest, (5, 0), title="nearest", heat=nearest, width=1.1)
options = {"width": 1.1, "form": ".2f", "outlined": corner}
panel.grid(true, (0, 5.2), title="align_corners=True", heat=true, **options)
panel.grid(false, (5, 5.2), title="align_corners=False", heat=false, **options)
print(picture(panel, caption="bilinear-picture"))
