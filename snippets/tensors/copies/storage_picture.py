import torch
from toolbox.pictures import Panel, picture

a = torch.arange(6).reshape(2, 3)
results = {
    "a[0]": a[0],
    "a[:, 1:]": a[:, 1:],
    "a.t()": a.t(),
    "a.view(6)": a.view(6),
    "a.reshape(3, 2)": a.reshape(3, 2),
    "a[[0]]": a[[0]],
    "a[a > 2]": a[a > 2],
    "a.clone()": a.clone(),
    "a.contiguous()": a.contiguous(),
    "a.t().contiguous()": a.t().contiguous(),
}

start = a.untyped_storage().data_ptr()
panels = {True: Panel("True"), False: Panel("False")}
memory = panels[True].grid(a.flatten(), (0, 0), fill=1, width=0.8)
panels[True].text("a", (-0.25, 0.5), anchor="end", color=1)
y, color = {True: 1.2, False: 0.0}, 1
for name, result in results.items():
    shares = result.untyped_storage().data_ptr() == start
    panel = panels[shares]
    if shares:
        # each element of `a` is the number of the cell it lies in
        used = torch.isin(torch.arange(6), result.flatten())
        row = panel.grid(
            [""] * 6, (0, y[True]), fill=used.int(), faded=~used, width=0.8, height=0.5
        )
    else:
        color += 1
        row = panel.grid(result.flatten(), (0, y[False]), fill=color, width=0.8)
    panel.text(name, (-0.25, row.centre[1]), anchor="end", color=1 if shares else color)
    y[shares] = row.bottom + 0.2
print(picture(*panels.values(), caption="storage-picture"))
