import torch
from toolbox.pictures import Panel, picture

m = torch.tensor([[1.0, 3.0], [5.0, 7.0]])
means = m.mean(1)

panels = []
for title, mean, fill in (
    ("m - m.mean(1, keepdim=True)", m.mean(1, keepdim=True), [[4], [6]]),
    ("m - m.mean(1)", means, [4, 6]),
):
    panel = Panel(title)
    copies = torch.ones(2, 2, dtype=torch.bool)
    copies[(slice(None), 0) if mean.dim() == 2 else 0] = False
    panel.grid(m, (0, 0), fill=[[4], [6]])
    panel.text("\u2212", (2.4, 1))
    panel.grid(mean.expand(2, 2), (2.8, 0), fill=fill, faded=copies)
    panel.text("=", (5.2, 1))
    panel.grid(m - mean, (5.6, 0), fill=0 if mean.dim() == 1 else [[4], [6]])
    panels.append(panel)
print(picture(*panels, caption="centre-picture"))
