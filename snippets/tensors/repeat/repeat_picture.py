import torch
from toolbox.pictures import Panel, picture

a = torch.tensor([[1, 2, 3]])

panels = [Panel("a")]
panels[0].grid(list(a.shape), (0, 0), fill=[4, 6])
panels[0].text(".shape", (2.25, 0.5), anchor="start", small=True)
panels[0].grid(a, (0, 1.6), fill=a, outlined=True)
for factors in ((2, 1), (1, 2)):
    panel = Panel(f"a.repeat{factors}")
    result = a.repeat(factors)
    panel.grid(list(a.shape), (0, 0), fill=[4, 6])
    for k, factor in enumerate(factors):
        panel.text(f"×{factor}", (k + 0.5, 1.3), color=(4, 6)[k])
    panel.grid(list(result.shape), (0, 1.6), fill=[4, 6])
    panel.text("a.shape", (2.25, 0.5), anchor="start", small=True)
    panel.text(".shape", (2.25, 2.1), anchor="start", small=True)
    first = torch.arange(result.numel()).reshape(result.shape) < 3
    panel.grid(result, (0, 3.2), fill=result, outlined=first)
    panels.append(panel)
print(picture(*panels, caption="repeat-picture"))
