import torch
from toolbox.pictures import Panel, picture

a = torch.arange(8.0).reshape(2, 2, 2)
b = torch.ones(2, 2, 1)
output = torch.bmm(a, b)

panels = []
for k in range(2):
    panel = Panel(f"a[{k}] @ b[{k}]")
    colors = torch.tensor([[1], [2]]) + 2 * k
    panel.grid(a[k], (0, 2.9), fill=colors, title=f"a[{k}]")
    panel.grid(b[k], (2.5, 0), outlined=True)
    result = panel.grid(output[k], (2.5, 2.9), fill=colors)
    panel.text(f"b[{k}]", (3.75, 1), anchor="start", small=True)
    for i in range(2):
        products = " + ".join(f"{x:g}·{y:g}" for x, y in zip(a[k, i], b[k, :, 0], strict=True))
        line = f"{products} = {output[k, i, 0]:g}"
        panel.text(line, (3.75, result[i, 0].centre[1]), anchor="start", color=int(colors[i, 0]))
    panel.text(f"output[{k}]", (3, 5.25), small=True)
    panels.append(panel)
print(picture(*panels, caption="bmm-picture"))
