from toolbox.pictures import Panel, picture
from torch import nn
from torchvision.models import resnet18

model = resnet18(weights=None)
for p in model.parameters():
    p.requires_grad = False
model.fc = nn.Linear(512, 3)

panel = Panel("sum(p.numel())")
y = 0.0
for name, child in model.named_children():
    count = sum(p.numel() for p in child.parameters())
    if not count:
        continue
    free = all(p.requires_grad for p in child.parameters())
    color = 3 if free else 0
    box = panel.grid([[name]], (0, y), width=2, fill=color, faded=not free, outlined=free)
    panel.text(f"{count:,}", (4.3, y + 0.5), anchor="end", color=color)
    panel.text(f"requires_grad={free}", (4.7, y + 0.5), anchor="start", small=True, color=color)
    y += 1.15
print(picture(panel, caption="freeze-picture"))
