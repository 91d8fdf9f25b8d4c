import torch
from toolbox.pictures import Panel, picture

image = torch.arange(12).reshape(2, 2, 3)
fill = torch.tensor([5, 3, 1]).expand(2, 2, 3)  # red, green, blue
dims, order = torch.tensor([4, 6, 2]), (2, 0, 1)

panels = []
for title, values, colors, sizes, top in (
    ("image", image, fill, dims, 1.6),
    (
        "image.permute(2, 0, 1)",
        image.permute(order),
        fill.permute(order),
        dims[[*order]],
        3.8,
    ),
    (
        "image.view(3, 2, 2)",
        image.view(3, 2, 2),
        fill.reshape(3, 2, 2),
        0,
        3.8,
    ),
):
    panel = Panel(title)
    old = panel.grid(list(image.shape), (0, 0), fill=dims)
    panel.text(
        ".shape" if title == "image" else "image",
        (3.25, 0.5),
        anchor="start",
        small=True,
    )
    if title != "image":
        new = panel.grid(list(values.shape), (0, 2.2), fill=sizes)
        panel.text(".shape", (3.25, 2.7), anchor="start", small=True)
        for k in range(3) if "permute" in title else ():
            panel.arrow(old[order[k]], new[k], color=int(sizes[k]))
    for k, grid in enumerate(panel.planes(values, (0, top), fill=colors)):
        panel.text(
            f"[{k}]",
            (grid.right + 0.25, grid.centre[1]),
            anchor="start",
            small=True,
        )
    panels.append(panel)
print(picture(*panels, caption="permute-picture"))
