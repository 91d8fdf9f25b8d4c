import torch
from toolbox.pictures import Panel, picture
from torch import nn


class M(nn.Module):
    def __init__(self):
        super().__init__()
        self.parameter = nn.Parameter(torch.ones(1))
        self.register_buffer("buffer", torch.ones(1))
        self.register_buffer("unsaved", torch.ones(1), persistent=False)
        self.plain = torch.ones(1)

    def forward(self, x):
        return x * self.parameter * self.buffer * self.unsaved * self.plain


m = M()
m(torch.ones(1)).backward()
torch.optim.SGD(m.parameters(), lr=0.5).step()
saved = m.state_dict()
m.to(torch.float64)

panel = Panel()
left, step, width = 2.35, 2.45, 2.2
for j, title in enumerate(("step()", "state_dict()", "to(float64)")):
    panel.text(title, (left + step * j + width / 2, -0.4), small=True)
for i, name in enumerate(("parameter", "buffer", "unsaved", "plain")):
    tensor, color = getattr(m, name), (1, 2, 3, 0)[i]
    y = 1.2 * i
    panel.text(name, (left - 0.2, y + 0.5), anchor="end", color=color)
    trained, kept, moved = tensor.item() != 1, name in saved, tensor.dtype == torch.float64
    cells = (
        (f"1 → {tensor.item():g}" if trained else f"{tensor.item():g}", trained),
        ("✓" if kept else "–", kept),
        (str(tensor.dtype).removeprefix("torch."), moved),
    )
    for j, (word, yes) in enumerate(cells):
        panel.grid(
            [[word]], (left + step * j, y), fill=color if yes else 0, faded=not yes, width=width
        )
print(picture(panel, caption="table-picture"))
