import torch
from toolbox.pictures import Panel, picture

torch.manual_seed(0)
results = {
    "torch.full((2, 5), 0.5)": torch.full((2, 5), 0.5),
    "torch.linspace(0, 1, 5)": torch.linspace(0, 1, 5),
    "torch.rand(2, 5)": torch.rand(2, 5),
    "torch.randn(2, 5)": torch.randn(2, 5),
}
hottest = max(values.abs().max().item() for values in results.values())

panels = []
for name, values in results.items():
    panel = Panel(name)
    panel.grid(values, heat=values, hottest=hottest, form=".2f", width=1.5)
    panels.append(panel)
print(picture(*panels, caption="compare-picture"))
