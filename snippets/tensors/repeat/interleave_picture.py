import torch
from toolbox.pictures import Panel, picture

x = torch.tensor([1, 2])
place = torch.arange(2)
counts = torch.tensor([1, 3])

panels = []
for call, source in (
    ("repeat(2)", place.repeat(2)),
    ("repeat_interleave(2)", place.repeat_interleave(2)),
    ("repeat_interleave([1, 3])", place.repeat_interleave(counts)),
):
    panel = Panel(call)
    top = panel.grid(x, (1, 0), fill=x)
    bottom = panel.grid(x[source], (0, 2.4), fill=x[source])
    for k, p in enumerate(source.tolist()):
        panel.arrow(top[p], bottom[k], color=int(x[p]), sideways=False)
    panels.append(panel)
print(picture(*panels, caption="interleave-picture"))
