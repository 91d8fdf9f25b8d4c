import torch

from toolbox.pictures import Panel, picture

a = torch.arange(6).reshape(2, 3)
fill = 1 + a.flatten() // 3

panels = []
for title, t in (("a.reshape(6)", a), ("a.t().reshape(6)", a.t())):
    panel = Panel(title)
    result = t.reshape(6)
    shared = result.data_ptr() == a.data_ptr()
    grid = panel.grid(t, (2 if shared else 2.5, 0), fill=fill[t])
    memory = panel.grid(a.flatten(), (0.5, 4.2), fill=fill)
    panels.append(panel)
    if shared:
        continue
    copy = panel.grid(result, (0.5, 6.8), fill=fill[result])
    for k in range(6):
        source = int(result[k])
        panel.arrow(memory[source], copy[k], color=int(fill[source]))
print(picture(*panels, caption="copies-picture"))
