import torch
from toolbox.pictures import Panel, picture

t = torch.arange(4)
s = t[:2]
s[0] = 99
a = [0, 1, 2, 3]
m = a[:2]
m[0] = 99

of_tensor = Panel("torch")
row = of_tensor.grid(t, (0, 1), fill=1, outlined=t == 99)
for name, part, y, side in (("t", t, 0.75, -0.35), ("s", s, 2.25, 0.35)):
    start = (part.data_ptr() - t.data_ptr()) // t.element_size()
    left, right = row[start].x, row[start + len(part) - 1].x + 1
    tick = (left + 0.04, y - side / 3), (left + 0.04, y), (right - 0.04, y)
    of_tensor.line([*tick, (right - 0.04, y - side / 3)], color=1)
    of_tensor.text(name, ((left + right) / 2, y + side), color=1)

of_list = Panel("list")
for k, (name, values) in enumerate({"a": a, "m": m}.items()):
    row = of_list.grid(values, (1.3, 0.5 + 1.3 * k), fill=k + 1, outlined=[v == 99 for v in values])
    of_list.text(name, (0, row.centre[1]), anchor="start", color=k + 1)
    of_list.arrow((0.4, row.centre[1]), (row.x, row.centre[1]), color=k + 1)
print(picture(of_tensor, of_list, caption="slices-picture"))
