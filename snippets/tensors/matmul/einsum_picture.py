import torch
from toolbox.pictures import Panel, picture

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
y = torch.tensor([[5.0, 6.0], [7.0, 8.0]])


def sum_of_products(left, right, total):
    products = " + ".join(f"{p:g}·{q:g}" for p, q in zip(left, right, strict=True))
    return f"{products} = {total:g}"


product = torch.einsum("ij,jk->ik", x, y)
matmul = Panel('"ij,jk->ik"')
matmul.grid(x, (0, 3.1), title="x", axes=("i", "j"), fill=[[0], [1]])
matmul.grid(y, (3.4, 0), title="y", axes=("j", "k"), fill=[[1, 0]])
matmul.grid(product, (3.4, 3.1), axes=("i", "k"), fill=[[0, 0], [1, 0]])
matmul.text(sum_of_products(x[1], y[:, 0], product[1, 0]), (3.4, 5.5), anchor="start", color=1)

colors = torch.tensor([[1, 2], [3, 4]])
transpose = Panel('"ij->ji"')
before = transpose.grid(x, (0, 0), title="x", axes=("i", "j"), fill=colors)
after = transpose.grid(
    torch.einsum("ij->ji", x), (4.7, 0), axes=("j", "i"), fill=torch.einsum("ij->ji", colors)
)
transpose.arrow((2.4, 1), (3.6, 1))

trace = torch.einsum("ii->", x)
diagonal = Panel('"ii->"')
eye = torch.eye(2, dtype=torch.bool)
source = diagonal.grid(x, (0, 0), title="x", axes=("i", "i"), fill=[[1, 0], [0, 2]], faded=~eye)
diagonal.arrow((2.35, 1), (3.45, 1))
diagonal.grid(trace, (3.7, 0.5))
diagonal.text(f"{x[0, 0]:g} + {x[1, 1]:g} = {trace:g}", (4.2, 2.05))

sums = torch.einsum("ij,ij->i", x, y)
rows = Panel('"ij,ij->i"')
rows.grid(x, (0, 0), title="x", axes=("i", "j"), fill=[[1], [2]])
rows.grid(y, (3.2, 0), title="y", axes=("i", "j"), fill=[[1], [2]])
rows.arrow((5.5, 1), (6.5, 1))
rows.grid(sums[:, None], (7.5, 0), axes=("i", ""), fill=[[1], [2]])
for i in range(2):
    line = sum_of_products(x[i], y[i], sums[i])
    rows.text(line, (3.2, 2.5 + 0.6 * i), anchor="start", color=i + 1)

outer = Panel('"i,j->ij"')
outer.grid(x[0, :, None], (0, 1.9), title="x[0]", axes=("i", ""), fill=[[1], [2]])
outer.grid(y[0], (2.2, 0), title="y[0]", axes=("", "j"))
table = torch.einsum("i,j->ij", x[0], y[0])
outer.grid(table, (2.2, 1.9), axes=("i", "j"), fill=[[1], [2]])
for i in range(2):
    line = ", ".join(f"{x[0, i]:g}·{y[0, j]:g}" for j in range(2))
    outer.text(line, (4.7, 2.4 + i), anchor="start", color=i + 1)

print(picture(matmul, transpose, diagonal, rows, outer, caption="einsum-picture"))
