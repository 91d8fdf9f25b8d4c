import torch
from toolbox.pictures import Panel, picture

a = torch.arange(6).reshape(2, 3)
fill = 1 + a // 3
straight, turned = a.reshape(6), a.t().reshape(6)
a[0, 0] = 9
changed = a.flatten() == 9

panels = []
for call, name, result in (
    ("a.reshape(6)", "straight", straight),
    ("a.t().reshape(6)", "turned", turned),
):
    panel = Panel(call)
    memory = panel.grid(a.flatten(), (0, 1.2), fill=fill.flatten(), outlined=changed)
    panel.text("a", (1.5, 0))
    panel.arrow((1.5, 0.3), (1.5, 1.15))
    if result.data_ptr() == a.data_ptr():
        panel.text(name, (4, 0))
        panel.arrow((4, 0.3), (4, 1.15))
    else:
        copy = panel.grid(result, (0, 3.8), fill=fill.t().flatten())
        for k, source in enumerate(torch.arange(6).reshape(2, 3).t().flatten().tolist()):
            panel.arrow(memory[source], copy[k], color=1 + source // 3)
        panel.text(name, (3, 6))
        panel.arrow((3, 5.7), (3, 4.85))
    panels.append(panel)
print(picture(*panels, caption="copies-picture"))
