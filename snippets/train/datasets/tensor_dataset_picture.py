import torch
from toolbox.plots import TEXT, figure, svg
from torch.utils.data import TensorDataset

src = torch.sin(torch.arange(1, 1000, 0.1))
trg = torch.cos(torch.arange(1, 1000, 0.1))
data = TensorDataset(src, trg)

made, axes = figure(340, 190)
pairs = torch.tensor([data[i] for i in range(120)])
axes.plot(pairs[:, 0], label="src")
axes.plot(pairs[:, 1], label="trg")
axes.plot([40, 40], pairs[40], "o", color="#8a93a1")
axes.axvline(40, color="#8a93a1", linewidth=1, linestyle="--")
axes.text(40, 1.16, "data[40]", color=TEXT, ha="center")
axes.set(xlabel="index")
axes.legend(
    loc="lower right",
    ncols=2,
    bbox_to_anchor=(1, 1),
    frameon=False,
    labelcolor=TEXT,
)
print(svg(made, caption="tensor-dataset-picture"))
